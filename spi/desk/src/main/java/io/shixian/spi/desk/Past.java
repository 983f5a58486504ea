package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.procedure.Procedure;
import java.util.List;

/**
 * Goes back to what cases were.
 *
 * @param catalog what holds the versions through which a case has moved
 */
record Past(Catalog catalog) {

    /**
     * Returns a case as it was at an earlier version of its own, under the version of its procedure that it was on then.
     *
     * @throws IllegalStateException if the catalog lacks a version of the procedure
     */
    CaseFile at(CaseFile file, int version) {
        List<CaseEvent> history = file.history();
        List<CaseEvent> then = history.subList(0, version);
        CaseEvent.Opened opening = (CaseEvent.Opened) history.get(0);
        return CaseFile.replay(file.id(), under(file, opening.version()), then, number -> under(file, number));
    }

    /** The version that the case is on needs no catalog: a host may have lost it. */
    private Procedure under(CaseFile file, int version) {
        Procedure now = file.procedure();
        return now.version() == version
                ? now
                : catalog.find(now.code(), version)
                        .orElseThrow(() -> new IllegalStateException("case " + file.id() + " was once under "
                                + now.code()
                                + "@" + version + ", which the desk's catalog does not have; keep every version that a"
                                + " case was opened under"));
    }
}
