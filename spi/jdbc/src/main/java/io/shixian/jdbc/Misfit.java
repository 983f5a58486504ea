package io.shixian.jdbc;

import io.shixian.json.chain.ChainFault;
import io.shixian.json.chain.HistoryChain;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says why the first event that does not fit does not: that it doesn't is certain, why is what the other rows suggest. */
final class Misfit {

    private final StoredHistory history;
    private final HistoryChain chain;
    private final StoredEvent here;
    private final List<StoredEvent> later;

    /** Takes the chain up to the event before. */
    Misfit(StoredHistory history, HistoryChain chain) {
        this.history = history;
        this.chain = chain;
        this.here = history.events().get(chain.events());
        this.later =
                history.events().subList(chain.events() + 1, history.events().size());
    }

    ChainFault fault() {
        int expected = chain.events() + 1;
        if (here.number() < expected) {
            return ChainFault.INSERTED;
        }
        if (here.after(chain).isPresent()) {
            return ChainFault.CHANGED;
        }
        if (later.stream().anyMatch(event -> event.after(chain).isPresent())) {
            return here.number() > expected || isReached() ? ChainFault.REORDERED : ChainFault.INSERTED;
        }
        if (here.number() > expected || movedUp()) {
            return ChainFault.MISSING;
        }
        if (history.row().filter(head -> head.isOf(chain)).isPresent()) {
            return ChainFault.INSERTED;
        }
        return here.kept().isPresent() && !here.isCheckable() ? ChainFault.UNCHECKED : ChainFault.CHANGED;
    }

    /** Goes on with the chain from row to row, in whatever order they stand, and tells whether that comes by here. */
    private boolean isReached() {
        List<StoredEvent> left = new ArrayList<>(later);
        Optional<HistoryChain> at = Optional.of(chain);
        while (at.isPresent()) {
            if (here.after(at.get()).isPresent()) {
                return true;
            }
            at = taken(left, at.get());
        }
        return false;
    }

    private static Optional<HistoryChain> taken(List<StoredEvent> left, HistoryChain at) {
        for (Iterator<StoredEvent> each = left.iterator(); each.hasNext(); ) {
            Optional<HistoryChain> next = each.next().after(at);
            if (next.isPresent()) {
                each.remove();
                return next;
            }
        }
        return Optional.empty();
    }

    /** Tells whether events before it are gone and it has the number of one of them: then what follows it is shifted too. */
    private boolean movedUp() {
        int gone = history.row()
                .map(head -> head.version() - history.events().size())
                .orElse(0);
        if (gone <= 0 || !here.isCheckable()) {
            return false;
        }
        if (later.isEmpty()) {
            return history.row()
                    .filter(head -> head.digest().equals(here.digest()))
                    .isPresent();
        }
        StoredEvent next = later.get(0);
        return IntStream.rangeClosed(1, Math.min(gone, 1000))
                .anyMatch(by -> here.kept()
                        .flatMap(kept -> next.after(new HistoryChain(chain.history(), here.number() + by, kept)))
                        .isPresent());
    }
}
