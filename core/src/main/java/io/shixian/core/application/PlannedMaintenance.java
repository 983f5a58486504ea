package io.shixian.core.application;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.ClockRun;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.TargetDay;
import io.shixian.core.catalog.ApplicationMaintenance;
import io.shixian.core.procedure.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A maintenance that has not begun.
 *
 * @param matter        the matter
 * @param plannedStart  the day on which it is to begin; empty only if a rule book has turned the limit of the notice off
 *                      and no day was handed in
 * @param notice        how the notice to the operator stands
 * @param noticeBy      the last day of that notice; empty if its limit is turned off
 * @param pagePublished whether the page that tells the public is published
 */
public record PlannedMaintenance(
        CaseId matter,
        Optional<LocalDate> plannedStart,
        OperatorNotice notice,
        Optional<LocalDate> noticeBy,
        boolean pagePublished) {

    private static final Set<Stage> BEFORE_START =
            Set.of(ApplicationMaintenance.PLANNED, ApplicationMaintenance.NOTIFIED, ApplicationMaintenance.ANNOUNCED);

    /** Checks that nothing is missing. */
    public PlannedMaintenance {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(plannedStart, "plannedStart");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(noticeBy, "noticeBy");
    }

    static Optional<PlannedMaintenance> of(CaseFile file, Decider decider, Instant now) {
        if (!file.procedure().code().equals(ApplicationMaintenance.PROCEDURE.code())
                || !BEFORE_START.contains(file.stage())) {
            return Optional.empty();
        }
        Optional<LimitState> limit = decider.limits(file, now).stream()
                .filter(state -> state.limit().code().equals(ApplicationMaintenance.NOTICE))
                .findFirst();
        boolean given = !file.stage().equals(ApplicationMaintenance.PLANNED);
        boolean missed = limit.filter(state -> state.status().isMissed()).isPresent();
        return Optional.of(new PlannedMaintenance(
                file.id(),
                limit.map(LimitState::run).map(ClockRun::asOf).or(() -> lastDayHandedIn(file)),
                OperatorNotice.of(given, missed),
                limit.flatMap(LimitState::lastDay),
                file.stage().equals(ApplicationMaintenance.ANNOUNCED)));
    }

    private static Optional<LocalDate> lastDayHandedIn(CaseFile file) {
        return file.history().stream()
                .flatMap(PlannedMaintenance::given)
                .flatMap(given -> TargetDay.read(given, ApplicationMaintenance.PLANNED_START).stream())
                .reduce((earlier, later) -> later);
    }

    private static Stream<Particulars> given(CaseEvent event) {
        if (event instanceof CaseEvent.Opened opened) {
            return Stream.of(opened.particulars());
        }
        return event instanceof CaseEvent.Moved moved ? Stream.of(moved.particulars()) : Stream.empty();
    }
}
