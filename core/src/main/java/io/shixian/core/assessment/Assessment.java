package io.shixian.core.assessment;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Scores periods by a scheme (考核).
 * <p>
 * What counts follows from the events alone, each on its own day: a limit counts in the period in which it was met or ran
 * out, even if nobody has recorded yet that it did. So the card of a period that is over stays the same however much
 * later it is asked for, as long as the calendar stays the same. Instances are immutable and safe to share.
 */
public final class Assessment {

    private final Scheme scheme;
    private final Decider decider;

    /**
     * Makes an assessment by a scheme.
     *
     * @param decider by whose calendar limits have run out that nobody has recorded
     */
    public Assessment(Scheme scheme, Decider decider) {
        this.scheme = Objects.requireNonNull(scheme, "scheme");
        this.decider = Objects.requireNonNull(decider, "decider");
    }

    /**
     * Scores a period. A limit still running at the end of one that is not over is judged as though nothing more happened
     * until then; ask for the days up to yesterday to score what is certain.
     *
     * @param files  the matters, each once, in any order; all there are, since those of others are left out here
     * @param duties the periodic duties of the subject in the period
     * @throws IllegalArgumentException if a matter is there twice, or the period is in another zone than limits are
     */
    public ScoreCard card(Subject subject, Period period, Collection<CaseFile> files, Duties duties) {
        if (!period.zone().equals(decider.counting().zone())) {
            throw new IllegalArgumentException("the period " + period + " is in " + period.zone()
                    + ", but limits are counted in " + decider.counting().zone() + "; give the days of that zone");
        }
        Set<CaseId> seen = new HashSet<>();
        for (CaseFile file : files) {
            if (!seen.add(file.id())) {
                throw new IllegalArgumentException("case " + file.id() + " is there twice; give each case once");
            }
        }
        List<Chronicle> chronicles = files.stream()
                .map(file -> Chronicle.of(upTo(period.end(), file), scheme.vocabulary(), period.zone()))
                .toList();
        Tally tally = new Tally(chronicles, subject, period, duties);
        List<Score> scores = scheme.indicators().stream()
                .map(indicator -> new Score(indicator, tally.of(indicator.measure(), indicator.procedures())))
                .toList();
        return new ScoreCard(scheme, subject, period, scores, scheme.disclosure());
    }

    /** Lets the limits run out that had done so by an instant, though nobody looked. */
    private CaseFile upTo(Instant end, CaseFile file) {
        Instant last = file.last().recordedAt();
        Instant at = last.isBefore(end) ? end : last;
        return decider.decide(file, new Command.Tick(file.id(), at)) instanceof Decision.Accepted accepted
                ? accepted.file()
                : file;
    }
}
