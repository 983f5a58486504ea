package io.shixian.core.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The events of a case as a chain of blocks from the last to the first: adding one copies a few references at most, and a
 * block keeps them leaner than a link for each.
 */
final class History {

    private static final int BLOCK = 4;

    private final CaseEvent[] block;
    private final @Nullable History earlier;
    private final int size;

    private History(CaseEvent[] block, @Nullable History earlier, int size) {
        this.block = block;
        this.earlier = earlier;
        this.size = size;
    }

    static History of(CaseEvent first) {
        return new History(new CaseEvent[] {first}, null, 1);
    }

    History map(UnaryOperator<CaseEvent> change) {
        List<CaseEvent> events = events();
        History mapped = of(change.apply(events.get(0)));
        for (CaseEvent event : events.subList(1, size)) {
            mapped = mapped.and(change.apply(event));
        }
        return mapped;
    }

    History and(CaseEvent next) {
        if (block.length == BLOCK) {
            return new History(new CaseEvent[] {next}, this, size + 1);
        }
        CaseEvent[] more = Arrays.copyOf(block, block.length + 1);
        more[block.length] = next;
        return new History(more, earlier, size + 1);
    }

    CaseEvent last() {
        return block[block.length - 1];
    }

    int size() {
        return size;
    }

    List<CaseEvent> events() {
        CaseEvent[] events = new CaseEvent[size];
        for (History at = this; at != null; at = at.earlier) {
            System.arraycopy(at.block, 0, events, at.size - at.block.length, at.block.length);
        }
        return List.of(events);
    }
}
