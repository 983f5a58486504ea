package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.law.Strength;
import io.shixian.examples.cli.text.Times;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case after the replay.
 *
 * @param file    all that happened to it
 * @param outcome what became of it
 * @param notice  how its notice limit stands or ended
 */
record ReplayedCase(CaseFile file, CaseOutcome outcome, LimitState notice) {

    private static final Term DECISION = Term.workdays(20);
    private static final Clause DECISION_CLAUSE = Sources.LICENSING_LAW.article(42, 1);

    ReplayedCase(CaseFile file, LimitState notice) {
        this(file, CaseOutcome.of(file), notice);
    }

    String id() {
        return file.id().value();
    }

    /** Returns the day of receipt. */
    LocalDate receivedOn() {
        return notice.run().asOf();
    }

    /** Returns the last day on which the window could have given notice. */
    LocalDate noticeLastDay() {
        return notice.lastDay().orElseThrow();
    }

    /** Returns the day from which on the acceptance holds; empty if there is none. */
    Optional<LocalDate> acceptedAsOf() {
        return outcome.isAccepted() ? Optional.of(file.last().effectiveOn()) : Optional.empty();
    }

    /** Returns by when the licence must be decided, counted from the acceptance; empty if there is none. */
    Optional<Deadline> decision() {
        return acceptedAsOf()
                .map(day -> Clock.of(DECISION, day.atStartOfDay(Times.SHANGHAI).toInstant())
                        .per(DECISION_CLAUSE, Strength.SHALL)
                        .deadline(notice.deadline().calendar()));
    }
}
