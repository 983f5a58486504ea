package io.shixian.examples.servicedesk.access;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Role;

/**
 * Which words of a case somebody may read. Offices that may see a case read all of it. An applicant reads what it handed in itself
 * and what it was told, not what offices wrote to each other.
 */
public final class Words {

    private Words() {}

    /** Returns what was handed in with an event, as far as somebody who may see the case may read it. */
    public static Particulars readable(Viewer viewer, CaseFile file, CaseEvent event) {
        return mayRead(viewer, file, event) ? event.particulars() : Particulars.NONE;
    }

    private static boolean mayRead(Viewer viewer, CaseFile file, CaseEvent event) {
        boolean applies =
                file.party(Role.APPLICANT).filter(viewer.party()::equals).isPresent();
        return !applies
                || event instanceof CaseEvent.Opened
                || event.by().principal().equals(viewer.party())
                || event.told().stream()
                        .anyMatch(told ->
                                told.party().filter(viewer.party()::equals).isPresent());
    }
}
