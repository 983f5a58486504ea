package io.shixian.core.casefile;

import io.shixian.core.procedure.ActionRows;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** How the limits of a case end with a step: kept, or ended without having been kept. */
final class Judging {

    private Judging() {}

    static List<Judgement> atStep(CaseFile file, ActionRows action, Stage to, Reckoning reckoning, Instant at) {
        Judgement[] judged = new Judgement[file.limits()];
        int count = 0;
        for (int i = 0; i < judged.length; i++) {
            ClockRun run = file.run(i);
            if (run != null && run.isOpen() && (to.isClosed() || action.ends(i) || action.starts(i))) {
                judged[count++] = run.judged(reckoning, at, action.keeps(i));
            }
        }
        return count == 0 ? List.of() : List.of(Arrays.copyOf(judged, count));
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
