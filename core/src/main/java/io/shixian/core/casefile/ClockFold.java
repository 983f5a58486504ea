package io.shixian.core.casefile;

import io.shixian.core.procedure.ActionRows;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an event does to the clocks of a case: first it ends some, then it starts some. */
final class ClockFold {

    private final Procedure procedure;
    private final Optional<OtherLimit> other;
    private final @Nullable ClockRun[] before;
    private @Nullable ClockRun[] runs;

    /** Changes the runs of a case's limits, in the order of its procedure; those given stay as they are. */
    ClockFold(Procedure procedure, Optional<OtherLimit> other, @Nullable ClockRun[] before) {
        this.procedure = procedure;
        this.other = other;
        this.before = before;
        this.runs = before;
    }

    /** Returns the runs after an event; the ones before it if it changes none. */
    @Nullable
    ClockRun[] after(CaseEvent event) {
        List<Judgement> judgements = event.judgements();
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            change(judgement.limit(), run -> run.ended(judgement));
        }
        if (event instanceof CaseEvent.Moved moved) {
            Optional<ActionRows> done = procedure.rows(moved.action());
            if (done.isPresent()) {
                start(event, moved.to(), moved.particulars(), done.get()::starts);
            }
        } else if (event instanceof CaseEvent.Opened opened) {
            start(
                    event,
                    opened.stage(),
                    opened.particulars(),
                    limit -> limit(limit).fromOpening());
        } else if (event instanceof CaseEvent.Lapsed lapsed) {
            change(lapsed.limit(), run -> run.lapsed(lapsed.missed()));
            start(
                    event,
                    lapsed.to(),
                    Particulars.NONE,
                    limit -> limit(limit).fromExpiry().contains(lapsed.limit()));
        } else if (event instanceof ClockEvent.Suspended stop) {
            change(stop.limit(), run -> run.suspended(stop.recordedAt(), stop.cause(), stop.clause()));
        } else if (event instanceof ClockEvent.Resumed go) {
            change(go.limit(), run -> run.resumed(go.recordedAt()));
        } else if (event instanceof ClockEvent.Extended more) {
            change(more.limit(), run -> run.extended(more.term(), more.clause()));
        }
        return runs;
    }

    /** Starts clocks, but none in a case that has ended (M5) and none of a limit without a term (T25). */
    private void start(CaseEvent event, Stage stage, Particulars given, IntPredicate starts) {
        if (stage.isClosed()) {
            return;
        }
        for (int i = 0; i < runs.length; i++) {
            if (starts.test(i) && (limit(i).isOn() || replaces(limit(i)))) {
                ClockRun last = runs[i];
                int cycle = last == null ? 1 : last.cycle() + 1;
                set(i, ClockRun.started(inForce(limit(i)), cycle, event.recordedAt(), asOf(limit(i), event, given)));
            }
        }
    }

    private static LocalDate asOf(TimeLimit limit, CaseEvent event, Particulars given) {
        Optional<String> name = limit.start().day();
        return name.isEmpty()
                ? event.effectiveOn()
                : TargetDay.read(given, name.get()).orElse(event.effectiveOn());
    }

    private TimeLimit limit(int index) {
        return procedure.limits().get(index);
    }

    private boolean replaces(TimeLimit limit) {
        return limit.replaceable() && other.isPresent();
    }

    private TimeLimit inForce(TimeLimit limit) {
        return replaces(limit) ? other.orElseThrow().instead(limit) : limit;
    }

    private void change(String limit, UnaryOperator<ClockRun> change) {
        for (int i = 0; i < runs.length; i++) {
            ClockRun run = runs[i];
            if (run != null && run.limit().code().equals(limit)) {
                set(i, change.apply(run));
            }
        }
    }

    private void set(int index, ClockRun run) {
        if (runs == before) {
            runs = before.clone();
        }
        runs[index] = run;
    }
}
