package io.shixian.examples.cli.board;

import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Cases as lists show them, page by page. */
final class Pages {

    private Pages() {}

    /** Shows each case of a list, from the first page to the last, in the order of the list. */
    static void forEach(Worklist list, Function<Worklist, Page> store, Consumer<IndexRow> shown) {
        Optional<Worklist> query = Optional.of(list);
        while (query.isPresent()) {
            Page page = store.apply(query.get());
            page.rows().forEach(shown);
            query = page.next().map(query.get()::after);
        }
    }
}
