package io.shixian.core.casefile;

import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an event does to the clocks of a case: first it ends some, then it starts some. */
final class ClockFold {

    private ClockFold() {}

    static void apply(CaseEvent event, Procedure procedure, @Nullable ClockRun[] runs) {
        for (Judgement judgement : event.judgements()) {
            change(procedure, runs, judgement.limit(), run -> run.ended(judgement));
        }
        if (event instanceof CaseEvent.Moved moved) {
            procedure
                    .action(moved.action())
                    .ifPresent(action -> start(
                            event,
                            moved.to(),
                            procedure,
                            runs,
                            limit -> limit.from().contains(action)));
        } else if (event instanceof CaseEvent.Lapsed lapsed) {
            change(procedure, runs, lapsed.limit(), run -> run.lapsed(lapsed.missed()));
            start(
                    event,
                    lapsed.to(),
                    procedure,
                    runs,
                    limit -> limit.fromExpiry().contains(lapsed.limit()));
        } else if (event instanceof CaseEvent.Suspended stop) {
            change(procedure, runs, stop.limit(), run -> run.suspended(stop.recordedAt(), stop.cause(), stop.clause()));
        } else if (event instanceof CaseEvent.Resumed go) {
            change(procedure, runs, go.limit(), run -> run.resumed(go.recordedAt()));
        } else if (event instanceof CaseEvent.Extended more) {
            change(procedure, runs, more.limit(), run -> run.extended(more.term(), more.clause()));
        }
    }

    /** Starts clocks, but none in a case that has ended (M5). */
    private static void start(
            CaseEvent event, Stage stage, Procedure procedure, @Nullable ClockRun[] runs, Predicate<TimeLimit> starts) {
        List<TimeLimit> limits = procedure.limits();
        for (int i = 0; i < runs.length; i++) {
            if (!stage.isClosed() && starts.test(limits.get(i))) {
                ClockRun before = runs[i];
                int cycle = before == null ? 1 : before.cycle() + 1;
                runs[i] = ClockRun.started(limits.get(i), cycle, event.recordedAt(), event.effectiveOn());
            }
        }
    }

    private static void change(
            Procedure procedure, @Nullable ClockRun[] runs, String limit, UnaryOperator<ClockRun> change) {
        procedure.limit(limit).map(procedure::indexOf).ifPresent(i -> {
            ClockRun run = runs[i];
            if (run != null) {
                runs[i] = change.apply(run);
            }
        });
    }
}
