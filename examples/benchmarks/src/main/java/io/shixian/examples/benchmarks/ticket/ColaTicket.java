package io.shixian.examples.benchmarks.ticket;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import io.shixian.examples.benchmarks.ticket.Story.At;
import io.shixian.examples.benchmarks.ticket.Story.Do;
import io.shixian.examples.benchmarks.ticket.Story.Step;
import io.shixian.examples.benchmarks.ticket.Story.Who;

/** COLA's state machine: one machine for all tickets, with conditions that check who acts; keeps nothing. */
final class ColaTicket implements Ticket {

    private static final StateMachine<At, Do, ColaTicket> MACHINE = machine();

    private At at = At.RECEIVED;
    private boolean reworked;
    private Step step = Story.STEPS.get(0);

    private static StateMachine<At, Do, ColaTicket> machine() {
        StateMachineBuilder<At, Do, ColaTicket> builder = StateMachineBuilderFactory.create();
        row(builder, At.RECEIVED, Do.DISPATCH, At.DISPATCHED, Who.OPERATOR, false);
        row(builder, At.DISPATCHED, Do.ACCEPT, At.ACCEPTED, Who.UNIT, false);
        row(builder, At.DISPATCHED, Do.RETURN, At.RECEIVED, Who.UNIT, true);
        row(builder, At.ACCEPTED, Do.REPLY, At.REPLIED, Who.UNIT, false);
        row(builder, At.REPLIED, Do.CLOSE, At.CLOSED, Who.CITIZEN, false);
        builder.externalTransition()
                .from(At.REPLIED)
                .to(At.ACCEPTED)
                .on(Do.REWORK)
                .when(ticket -> ticket.step.who() == Who.CITIZEN && !ticket.reworked)
                .perform((from, to, event, ticket) -> ticket.reworked = true);
        return builder.build("ticket");
    }

    private static void row(
            StateMachineBuilder<At, Do, ColaTicket> builder, At from, Do action, At to, Who who, boolean reason) {
        builder.externalTransition()
                .from(from)
                .to(to)
                .on(action)
                .when(ticket -> ticket.step.who() == who && (!reason || ticket.step.reason()))
                .perform((before, after, event, ticket) -> {});
    }

    @Override
    public void open() {
        at = At.RECEIVED;
        reworked = false;
    }

    @Override
    public At take(Step next) {
        step = next;
        at = MACHINE.fireEvent(at, next.action(), this);
        return at;
    }
}
