package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.LimitState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case after the replay.
 *
 * @param file     all that happened to it
 * @param answer   what ended its notice limit: a step of the window, or the law; empty while the limit runs
 * @param outcome  what became of it
 * @param notice   how its notice limit stands or ended
 * @param decision how the limit of its decision stands; empty if it is not accepted
 */
record ReplayedCase(
        CaseFile file,
        Optional<CaseEvent> answer,
        CaseOutcome outcome,
        LimitState notice,
        Optional<LimitState> decision) {

    private static final String NOTICE = "notice";

    /** The limit of the decision, by its code. */
    static final String DECISION = "decision";

    static ReplayedCase of(CaseFile file, List<LimitState> limits) {
        Optional<CaseEvent> answer =
                file.history().stream().filter(ReplayedCase::answers).findFirst();
        return new ReplayedCase(
                file, answer, CaseOutcome.of(answer), limit(limits, NOTICE).orElseThrow(), limit(limits, DECISION));
    }

    private static boolean answers(CaseEvent event) {
        return (event instanceof CaseEvent.Moved)
                || ((event instanceof CaseEvent.Lapsed lapsed) && lapsed.limit().equals(NOTICE));
    }

    private static Optional<LimitState> limit(List<LimitState> limits, String code) {
        return limits.stream()
                .filter(state -> state.limit().code().equals(code))
                .findFirst();
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
        return answer.filter(event -> outcome.isAccepted()).map(CaseEvent::effectiveOn);
    }

    /** Returns the last day on which the licence can be decided in time; empty if there is none, or while its clock stands still. */
    Optional<LocalDate> decisionLastDay() {
        return decision.flatMap(LimitState::lastDay);
    }
}
