package io.shixian.examples.cli.board;

import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Amount;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.Times;
import java.time.Instant;
import java.util.Optional;

/**
 * What is left of a limit, or by how much it is overdue, in the limit's own unit.
 *
 * @param state  how the limit stands
 * @param amount how much; empty if it is recorded as overdue, though a later calendar would have it in time
 */
record Remainder(State state, Optional<Amount> amount) {

    /** How a limit stands whose act is owed. */
    enum State {
        LEFT,
        DUE_TODAY,
        OVERDUE,
        SUSPENDED
    }

    static Remainder of(LimitState limit, Instant now) {
        Deadline deadline = limit.deadline();
        if (limit.status().isMissed()) {
            return new Remainder(
                    State.OVERDUE, deadline.inTime(now) ? Optional.empty() : Optional.of(deadline.late(now)));
        }
        if (deadline.isSuspended()) {
            return new Remainder(State.SUSPENDED, Optional.of(deadline.remaining()));
        }
        Amount left = left(deadline, now);
        boolean today = left.unit().isDays() && Times.date(now).equals(deadline.lastDay());
        return new Remainder(today ? State.DUE_TODAY : State.LEFT, Optional.of(left));
    }

    /** Counts from now to the last instant that is in time; the rest of a day that has begun is no day. */
    private static Amount left(Deadline deadline, Instant now) {
        Instant start = deadline.clock().start();
        Amount used = deadline.used(now.isBefore(start) ? start : now);
        boolean days = used.unit().isDays();
        Amount all = deadline.used(days ? deadline.expiresAt().minusNanos(1) : deadline.expiresAt());
        return new Amount(all.unit(), all.days() - used.days(), all.time().minus(used.time()));
    }

    /** Returns it in words. */
    Label label() {
        String zh = amount.map(how -> how.label().zh()).orElse("");
        String en = amount.map(how -> how.label().en()).orElse("");
        return switch (state) {
            case LEFT -> new Label("剩" + zh, en + " left");
            case DUE_TODAY -> new Label("今日届满", "due today");
            case OVERDUE -> new Label("逾期" + zh, ("overdue " + en).strip());
            case SUSPENDED -> new Label("暂停，剩" + zh, "suspended, " + en + " left");
        };
    }
}
