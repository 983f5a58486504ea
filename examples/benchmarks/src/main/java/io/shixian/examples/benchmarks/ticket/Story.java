package io.shixian.examples.benchmarks.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happens to a business complaint, step by step, and what somebody tries in vain before each step. */
final class Story {

    /** The states, by the codes of the procedure. */
    enum At {
        RECEIVED,
        DISPATCHED,
        ACCEPTED,
        REPLIED,
        CLOSED;

        final String code = name().toLowerCase(Locale.ROOT);
    }

    /** The actions, by the codes of the procedure. */
    enum Do {
        DISPATCH,
        ACCEPT,
        RETURN,
        REPLY,
        REWORK,
        CLOSE;

        final String code = name().toLowerCase(Locale.ROOT);
    }

    /** Who acts. */
    enum Who {
        OPERATOR("operator", "op"),
        UNIT("accessor", "a-1"),
        OTHER_UNIT("accessor", "a-2"),
        CITIZEN("applicant", "citizen-1");

        final String role;
        final String party;

        Who(String role, String party) {
            this.role = role;
            this.party = party;
        }
    }

    /** One attempt, and the state after it. */
    record Step(Who who, Do action, boolean reason, At after) {}

    static final List<Step> STEPS = List.of(
            new Step(Who.OPERATOR, Do.DISPATCH, false, At.DISPATCHED),
            new Step(Who.UNIT, Do.RETURN, true, At.RECEIVED),
            new Step(Who.OPERATOR, Do.DISPATCH, false, At.DISPATCHED),
            new Step(Who.UNIT, Do.ACCEPT, false, At.ACCEPTED),
            new Step(Who.UNIT, Do.REPLY, false, At.REPLIED),
            new Step(Who.CITIZEN, Do.REWORK, false, At.ACCEPTED),
            new Step(Who.UNIT, Do.REPLY, false, At.REPLIED),
            new Step(Who.CITIZEN, Do.CLOSE, false, At.CLOSED));

    private Story() {}

    /** Returns the states through which a ticket goes, with all that must be refused tried before each step. */
    static List<At> states(Ticket ticket) {
        List<At> states = new ArrayList<>();
        ticket.open();
        At before = At.RECEIVED;
        for (Step step : STEPS) {
            refused(ticket, new Step(Who.OTHER_UNIT, Do.REPLY, true, before));
            refused(ticket, new Step(Who.OTHER_UNIT, step.action(), true, before));
            if (step.reason()) {
                refused(ticket, new Step(step.who(), step.action(), false, before));
            }
            states.add(ticket.take(step));
            before = step.after();
        }
        return states;
    }

    private static void refused(Ticket ticket, Step step) {
        if (ticket.take(step) != step.after()) {
            throw new IllegalStateException(ticket + " lets " + step + " through");
        }
    }
}
