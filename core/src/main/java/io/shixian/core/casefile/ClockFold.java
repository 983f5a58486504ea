package io.shixian.core.casefile;

import io.shixian.core.procedure.ActionRows;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /**
     * Returns the runs after an event; the ones before it if it changes none.
     *
     * @param action what the action of a step does
     */
    @Nullable
    ClockRun[] after(CaseEvent event, Optional<ActionRows> action) {
        end(event.judgements());
        if (event instanceof CaseEvent.Moved moved) {
            if (action.isPresent()) {
                start(moved, action.get());
            }
        } else if (event instanceof CaseEvent.Opened opened) {
            start(opened);
        } else if (event instanceof CaseEvent.Lapsed lapsed) {
            change(lapsed.limit(), run -> run.lapsed(lapsed.missed()));
            start(lapsed);
        } else if (event instanceof ClockEvent.Suspended stop) {
            change(stop.limit(), run -> run.suspended(stop.recordedAt(), stop.cause(), stop.clause()));
        } else if (event instanceof ClockEvent.Resumed go) {
            change(go.limit(), run -> run.resumed(go.recordedAt()));
        } else if (event instanceof ClockEvent.Extended more) {
            change(more.limit(), run -> run.extended(more.term(), more.clause()));
        } else if (event instanceof ClockEvent.Warned warning) {
            change(warning.limit(), run -> run.warned(warning));
        }
        return runs;
    }

    private void end(List<Judgement> judgements) {
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            int at = indexOf(judgement.limit());
            if (at >= 0) {
                set(at, runs[at].ended(judgement));
            }
        }
    }

    private void start(CaseEvent.Moved moved, ActionRows action) {
        for (int i = 0; i < runs.length; i++) {
            if (action.starts(i)) {
                start(i, moved, moved.to(), moved.particulars());
            }
        }
    }

    private void start(CaseEvent.Opened opened) {
        for (int i = 0; i < runs.length; i++) {
            if (limit(i).fromOpening()) {
                start(i, opened, opened.stage(), opened.particulars());
            }
        }
    }

    private void start(CaseEvent.Lapsed lapsed) {
        for (int i = 0; i < runs.length; i++) {
            if (limit(i).fromExpiry().contains(lapsed.limit())) {
                start(i, lapsed, lapsed.to(), Particulars.NONE);
            }
        }
    }

    /** Starts a clock, but none in a case that has ended (M5) and none of a limit without a term (T25). */
    private void start(int index, CaseEvent event, Stage stage, Particulars given) {
        TimeLimit limit = limit(index);
        if (!stage.isClosed() && (limit.isOn() || replaces(limit))) {
            ClockRun last = runs[index];
            int cycle = last == null ? 1 : last.cycle() + 1;
            set(index, ClockRun.started(inForce(limit), cycle, event.recordedAt(), asOf(limit, event, given)));
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
        int at = indexOf(limit);
        if (at >= 0) {
            set(at, change.apply(runs[at]));
        }
    }

    private int indexOf(String limit) {
        for (int i = 0; i < runs.length; i++) {
            ClockRun run = runs[i];
            if (run != null && run.limit().code().equals(limit)) {
                return i;
            }
        }
        return -1;
    }

    private void set(int index, ClockRun run) {
        if (runs == before) {
            runs = before.clone();
        }
        runs[index] = run;
    }
}
