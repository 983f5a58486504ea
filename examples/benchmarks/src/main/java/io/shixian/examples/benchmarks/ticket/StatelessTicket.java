package io.shixian.examples.benchmarks.ticket;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.shixian.examples.benchmarks.ticket.Story.At;
import io.shixian.examples.benchmarks.ticket.Story.Do;
import io.shixian.examples.benchmarks.ticket.Story.Step;
import io.shixian.examples.benchmarks.ticket.Story.Who;

/** stateless4j: one configuration, whose guards check who acts, and a machine over the ticket's state; keeps nothing. */
final class StatelessTicket implements Ticket {

    private At at = At.RECEIVED;
    private boolean reworked;
    private Step step = Story.STEPS.get(0);
    private final StateMachine<At, Do> machine;

    StatelessTicket() {
        StateMachineConfig<At, Do> config = new StateMachineConfig<>();
        config.configure(At.RECEIVED).permitIf(Do.DISPATCH, At.DISPATCHED, () -> step.who() == Who.OPERATOR);
        config.configure(At.DISPATCHED)
                .permitIf(Do.ACCEPT, At.ACCEPTED, () -> step.who() == Who.UNIT)
                .permitIf(Do.RETURN, At.RECEIVED, () -> step.who() == Who.UNIT && step.reason());
        config.configure(At.ACCEPTED).permitIf(Do.REPLY, At.REPLIED, () -> step.who() == Who.UNIT);
        config.configure(At.REPLIED)
                .permitIf(Do.REWORK, At.ACCEPTED, () -> step.who() == Who.CITIZEN && !reworked, () -> reworked = true)
                .permitIf(Do.CLOSE, At.CLOSED, () -> step.who() == Who.CITIZEN);
        machine = new StateMachine<>(At.RECEIVED, () -> at, state -> at = state, config);
        machine.onUnhandledTrigger((state, trigger) -> {});
    }

    @Override
    public void open() {
        at = At.RECEIVED;
        reworked = false;
    }

    @Override
    public At take(Step next) {
        step = next;
        machine.fire(next.action());
        return at;
    }
}
