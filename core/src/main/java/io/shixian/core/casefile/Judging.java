package io.shixian.core.casefile;

import io.shixian.core.procedure.ActionRows;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import java.time.Instant;
import java.util.List;

/** How the limits of a case end with a step: kept, or ended without having been kept. */
final class Judging {

    private Judging() {}

    static List<Judgement> atStep(CaseFile file, ActionRows action, Stage to, Reckoning reckoning, Instant at) {
        List<Judgement> judged = List.of();
        for (int i = 0; i < file.limits(); i++) {
            ClockRun run = file.run(i);
            if (run != null && run.isOpen() && (to.isClosed() || action.ends(i) || action.starts(i))) {
                judged = Longer.by(judged, run.judged(reckoning, at, action.keeps(i)));
            }
        }
        return judged;
    }

    /** Judges at the instant at which the limit ran out, not when somebody looked (V1). */
    static List<Judgement> atLapse(CaseFile file, ClockRun lapsed, Stage to, Reckoning reckoning, Instant expiredAt) {
        TimeLimit limit = lapsed.limit();
        return file.runs()
                .filter(ClockRun::isOpen)
                .filter(run -> to.isClosed()
                        || (run.equals(lapsed) && limit.expiry().isPresent())
                        || run.limit().fromExpiry().contains(limit.code()))
                .map(run -> run.judged(reckoning, expiredAt, false))
                .toList();
    }
}
