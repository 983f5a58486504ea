package io.shixian.core.application;

import static java.util.Comparator.comparing;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Decider;
import io.shixian.core.catalog.MinorRelease;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service application (政务服务应用) with all matters that name it.
 * <p>
 * Its status is what those matters add up to and is never stored beside them. Let time pass first: a limit takes effect
 * in a case file when its running out is recorded there. The order of the case files does not matter. Instances are
 * immutable.
 */
public final class ServiceApplication {

    /** The name under which the opening of a matter hands in the id of its application. */
    public static final String KEY = "application";

    private final ApplicationId id;
    private final List<CaseFile> matters;
    private final List<StatusChange> changes;

    private ServiceApplication(ApplicationId id, Collection<CaseFile> files, Optional<Instant> onlineSince) {
        this.id = id;
        this.matters = files.stream()
                .filter(file -> names(file, id))
                .sorted(comparing(ServiceApplication::openedAt)
                        .thenComparing(file -> file.id().value()))
                .toList();
        Set<CaseId> seen = new HashSet<>();
        for (CaseFile matter : matters) {
            if (!seen.add(matter.id())) {
                throw new IllegalArgumentException("case " + matter.id() + " of application " + id
                        + " is there twice; give each case once, in its latest version");
            }
        }
        this.changes = StatusFold.changes(matters, onlineSince);
    }

    /**
     * Returns an application that comes onto the platform by an onboarding among its matters.
     *
     * @param files case files; those that do not name the application are left out
     * @throws IllegalArgumentException if a case of the application is there twice
     */
    public static ServiceApplication of(ApplicationId id, Collection<CaseFile> files) {
        return new ServiceApplication(id, files, Optional.empty());
    }

    /**
     * Returns an application that was online before its host kept matters, so that no onboarding says so.
     *
     * @param since from when on it counts as online
     * @param files case files; those that do not name the application are left out
     * @throws IllegalArgumentException if a case of the application is there twice
     */
    public static ServiceApplication onlineSince(Instant since, ApplicationId id, Collection<CaseFile> files) {
        return new ServiceApplication(id, files, Optional.of(since));
    }

    private static boolean names(CaseFile file, ApplicationId id) {
        return file.history().get(0) instanceof CaseEvent.Opened opened
                && id.value().equals(opened.particulars().data().get(KEY));
    }

    private static Instant openedAt(CaseFile file) {
        return file.history().get(0).recordedAt();
    }

    /** Returns the id. */
    public ApplicationId id() {
        return id;
    }

    /** Returns the matters that name it, the one opened first first. */
    public List<CaseFile> matters() {
        return matters;
    }

    /** Returns how it stands after all that its matters record. */
    public ApplicationStatus status() {
        return changes.isEmpty()
                ? ApplicationStatus.ONBOARDING
                : changes.get(changes.size() - 1).status();
    }

    /** Returns how it stood at a moment; empty before anything is known of it. */
    public Optional<ApplicationStatus> statusAt(Instant moment) {
        return changes.stream()
                .filter(change -> !change.at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(StatusChange::status);
    }

    /** Returns how its status changed, the earliest first; the first entry is the status in which it became known. */
    public List<StatusChange> changes() {
        return changes;
    }

    /** Returns its minor changes of function that are released and not filed, the oldest first (GDZW 0001.5-2019, 3.3.4). */
    public List<UnfiledRelease> unfiledReleases() {
        return matters.stream()
                .filter(file -> file.procedure().code().equals(MinorRelease.PROCEDURE.code())
                        && file.stage().equals(MinorRelease.RELEASED))
                .map(file -> new UnfiledRelease(file.id(), file.since()))
                .sorted(comparing(UnfiledRelease::releasedAt)
                        .thenComparing(release -> release.matter().value()))
                .toList();
    }

    /**
     * Returns the maintenances that have not begun, the one that begins first first.
     *
     * @param decider counts the notice to the operator as the host counts
     * @param now     the moment at which the notice stands as it says
     */
    public List<PlannedMaintenance> plannedMaintenance(Decider decider, Instant now) {
        return matters.stream()
                .flatMap(file -> PlannedMaintenance.of(file, decider, now).stream())
                .sorted(comparing((PlannedMaintenance planned) ->
                                planned.plannedStart().orElse(LocalDate.MAX))
                        .thenComparing(planned -> planned.matter().value()))
                .toList();
    }

    /** Returns the id and the status; nothing that was handed in. */
    @Override
    public String toString() {
        return "application " + id + " (" + status().code() + ")";
    }
}
