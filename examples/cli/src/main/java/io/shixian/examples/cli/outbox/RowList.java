package io.shixian.examples.cli.outbox;

import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of an outbox in some states: the first of each state, and how many there are in all. */
final class RowList {

    private static final int PAGE = 1000;

    private final List<OutboxRow> shown = new ArrayList<>();
    private final Map<DeliveryState, Integer> counts = new EnumMap<>(DeliveryState.class);

    /** Reads all rows in a state, or else those that are pending or set aside; shows so many of each state. */
    RowList(Outbox outbox, Optional<DeliveryState> wanted, int most) {
        for (DeliveryState state :
                wanted.map(List::of).orElse(List.of(DeliveryState.PENDING, DeliveryState.SET_ASIDE))) {
            int count = 0;
            List<OutboxRow> page = outbox.rows(state, PAGE, Optional.empty());
            while (!page.isEmpty()) {
                shown.addAll(page.subList(0, Math.min(page.size(), Math.max(0, most - count))));
                count += page.size();
                page = outbox.rows(
                        state, PAGE, Optional.of(page.get(page.size() - 1).id()));
            }
            counts.put(state, count);
        }
    }

    /**
     * Finds a state by its code.
     *
     * @throws WrongUse if there is none
     */
    static DeliveryState state(String code) {
        return Arrays.stream(DeliveryState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongUse("--state " + Quoted.of(code) + " is not a state; write one of "
                        + Arrays.stream(DeliveryState.values())
                                .map(DeliveryState::code)
                                .collect(Collectors.joining(", "))));
    }

    /** Returns the rows to show, state by state, in the order in which they came. */
    List<OutboxRow> shown() {
        return shown;
    }

    /** Returns how many rows there are in each state that was asked for. */
    Map<DeliveryState, Integer> counts() {
        return counts;
    }
}
