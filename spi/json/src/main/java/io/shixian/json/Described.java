package io.shixian.json;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.deadline.Extension;
import io.shixian.core.deadline.Suspension;
import io.shixian.core.procedure.Action;
import java.util.List;

/** The types whose values hosts exchange; what they contain comes along. */
final class Described {

    // spotless:off
    static final List<Class<?>> TYPES = List.of(
            CaseEvent.class, ClockEvent.class, Command.class, Refusal.class,
            Suspension.class, Extension.class, Action.class);
    // spotless:on

    private Described() {}
}
