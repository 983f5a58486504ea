package io.shixian.core.casefile;

import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an event does to the clocks of a case: first it ends some, then it starts some. */
final class ClockFold {

    private final Procedure procedure;
    private final Optional<OtherLimit> other;
    private final @Nullable ClockRun[] runs;

    /** Changes the runs of a case's limits, in the order of its procedure, in place. */
    ClockFold(Procedure procedure, Optional<OtherLimit> other, @Nullable ClockRun[] runs) {
        this.procedure = procedure;
        this.other = other;
        this.runs = runs;
    }

    void apply(CaseEvent event) {
        for (Judgement judgement : event.judgements()) {
            change(judgement.limit(), run -> run.ended(judgement));
        }
        if (event instanceof CaseEvent.Opened opened) {
            start(event, opened.stage(), opened.particulars(), TimeLimit::fromOpening);
        } else if (event instanceof CaseEvent.Moved moved) {
            Optional<Action> action = procedure.action(moved.action());
            action.ifPresent(done -> start(
                    event,
                    moved.to(),
                    moved.particulars(),
                    limit -> limit.from().contains(done)));
        } else if (event instanceof CaseEvent.Lapsed lapsed) {
            change(lapsed.limit(), run -> run.lapsed(lapsed.missed()));
            start(
                    event,
                    lapsed.to(),
                    Particulars.NONE,
                    limit -> limit.fromExpiry().contains(lapsed.limit()));
        } else if (event instanceof ClockEvent.Suspended stop) {
            change(stop.limit(), run -> run.suspended(stop.recordedAt(), stop.cause(), stop.clause()));
        } else if (event instanceof ClockEvent.Resumed go) {
            change(go.limit(), run -> run.resumed(go.recordedAt()));
        } else if (event instanceof ClockEvent.Extended more) {
            change(more.limit(), run -> run.extended(more.term(), more.clause()));
        }
    }

    /** Starts clocks, but none in a case that has ended (M5) and none of a limit without a term (T25). */
    private void start(CaseEvent event, Stage stage, Particulars given, Predicate<TimeLimit> starts) {
        if (stage.isClosed()) {
            return;
        }
        List<TimeLimit> limits = procedure.limits();
        for (int i = 0; i < runs.length; i++) {
            TimeLimit limit = limits.get(i);
            if (starts.test(limit) && (limit.isOn() || replaces(limit))) {
                ClockRun before = runs[i];
                int cycle = before == null ? 1 : before.cycle() + 1;
                LocalDate asOf = limit.start()
                        .day()
                        .flatMap(name -> TargetDay.read(given, name))
                        .orElse(event.effectiveOn());
                runs[i] = ClockRun.started(inForce(limit), cycle, event.recordedAt(), asOf);
            }
        }
    }

    private boolean replaces(TimeLimit limit) {
        return limit.replaceable() && other.isPresent();
    }

    private TimeLimit inForce(TimeLimit limit) {
        return replaces(limit) ? other.orElseThrow().instead(limit) : limit;
    }

    private void change(String limit, UnaryOperator<ClockRun> change) {
        procedure.limit(limit).map(procedure::indexOf).ifPresent(i -> {
            ClockRun run = runs[i];
            if (run != null) {
                runs[i] = change.apply(run);
            }
        });
    }
}
