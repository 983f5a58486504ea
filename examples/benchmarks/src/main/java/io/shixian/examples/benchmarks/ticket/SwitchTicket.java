package io.shixian.examples.benchmarks.ticket;

import io.shixian.examples.benchmarks.ticket.Story.At;
import io.shixian.examples.benchmarks.ticket.Story.Do;
import io.shixian.examples.benchmarks.ticket.Story.Step;
import io.shixian.examples.benchmarks.ticket.Story.Who;

/** A hand-written switch: checks who acts and changes a field, and keeps nothing. */
final class SwitchTicket implements Ticket {

    private At at = At.RECEIVED;
    private boolean reworked;

    @Override
    public void open() {
        at = At.RECEIVED;
        reworked = false;
    }

    @Override
    public At take(Step step) {
        Do action = step.action();
        Who who = step.who();
        switch (at) {
            case RECEIVED -> {
                if (action == Do.DISPATCH && who == Who.OPERATOR) {
                    at = At.DISPATCHED;
                }
            }
            case DISPATCHED -> {
                if (action == Do.ACCEPT && who == Who.UNIT) {
                    at = At.ACCEPTED;
                } else if (action == Do.RETURN && who == Who.UNIT && step.reason()) {
                    at = At.RECEIVED;
                }
            }
            case ACCEPTED -> {
                if (action == Do.REPLY && who == Who.UNIT) {
                    at = At.REPLIED;
                }
            }
            case REPLIED -> {
                if (action == Do.REWORK && who == Who.CITIZEN && !reworked) {
                    reworked = true;
                    at = At.ACCEPTED;
                } else if (action == Do.CLOSE && (who == Who.CITIZEN || who == Who.OPERATOR)) {
                    at = At.CLOSED;
                }
            }
            default -> {}
        }
        return at;
    }
}
