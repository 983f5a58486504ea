package io.shixian.core.casefile;

import io.shixian.core.procedure.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Who did what to a case, when, on what authority, and what became of its stage and limits.
 * <p>
 * It follows from the history of the case and holds nothing of what was handed in, so that it can be shown to whoever may
 * know of the case at all.
 *
 * @param caseId  the id of the case
 * @param entries one for each event, the oldest first
 */
public record AuditTrail(CaseId caseId, List<AuditEntry> entries) {

    /** Keeps its own copy. */
    public AuditTrail {
        Objects.requireNonNull(caseId, "caseId");
        entries = List.copyOf(entries);
    }

    /**
     * Returns the trail of a case that has always been on one version of its procedure.
     *
     * @throws IllegalArgumentException if it was moved to another version, which takes all versions to read
     */
    public static AuditTrail of(CaseFile file) {
        Procedure only = file.procedure();
        return of(file, version -> {
            if (version != only.version()) {
                throw new IllegalArgumentException("case " + file.id() + " was on version " + version + " of "
                        + only.code() + " as well; ask for its trail with a way to find its versions");
            }
            return only;
        });
    }

    /**
     * Returns the trail of a case.
     *
     * @param versions finds the versions of its procedure by number
     */
    public static AuditTrail of(CaseFile file, IntFunction<Procedure> versions) {
        List<AuditEntry> entries = new ArrayList<>();
        Optional<CaseFile> before = Optional.empty();
        for (CaseEvent event : file.history()) {
            CaseFile after = before.map(known -> next(known, event, versions))
                    .orElseGet(() -> first(file.id(), (CaseEvent.Opened) event, versions));
            entries.add(new AuditFold(before, event, after).entry());
            before = Optional.of(after);
        }
        return new AuditTrail(file.id(), entries);
    }

    private static CaseFile first(CaseId id, CaseEvent.Opened opened, IntFunction<Procedure> versions) {
        return CaseFile.opened(id, versions.apply(opened.version()), opened);
    }

    private static CaseFile next(CaseFile before, CaseEvent event, IntFunction<Procedure> versions) {
        return event instanceof CaseEvent.Migrated migrated
                ? before.migrated(migrated, versions.apply(migrated.to()))
                : before.after(event);
    }
}
