package io.shixian.core.casefile;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Counting;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import java.time.Instant;
import java.util.List;

/** How the limits of a case end with a step: kept, or ended without having been kept. */
final class Judging {

    private Judging() {}

    static List<Judgement> atStep(
            CaseFile file, Action action, Stage to, WorkCalendar calendar, Counting counting, Instant at) {
        return file.runs()
                .filter(ClockRun::isOpen)
                .filter(run -> to.isClosed()
                        || run.limit().endsWith(action)
                        || run.limit().from().contains(action))
                .map(run ->
                        run.judged(calendar, counting, at, run.limit().until().contains(action)))
                .toList();
    }

    /** Judges at the instant at which the limit ran out, not when somebody looked (V1). */
    static List<Judgement> atLapse(
            CaseFile file, ClockRun lapsed, Stage to, WorkCalendar calendar, Counting counting, Instant expiredAt) {
        TimeLimit limit = lapsed.limit();
        return file.runs()
                .filter(ClockRun::isOpen)
                .filter(run -> to.isClosed()
                        || (run.equals(lapsed) && limit.expiry().isPresent())
                        || run.limit().fromExpiry().contains(limit.code()))
                .map(run -> run.judged(calendar, counting, expiredAt, false))
                .toList();
    }
}
