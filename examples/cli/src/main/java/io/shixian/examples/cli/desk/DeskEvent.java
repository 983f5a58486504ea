package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.procedure.Action;
import java.time.Instant;
import java.util.Optional;

/**
 * One event of a desk's log.
 *
 * @param line     the line of the file on which it stands, from 1 on
 * @param caseId   the case
 * @param at       when it happened
 * @param activity what was done, by the log's own code
 */
record DeskEvent(int line, CaseId caseId, Instant at, String activity) {

    /** The confirmation of receipt, which opens a case. */
    static final String RECEIPT = "receipt";

    /** The confirmation is printed and sent: the voucher of acceptance. */
    static final String CONFIRMATION = "T05";

    /** The request is found to need no licence: a rejection. */
    static final String NO_LICENCE_NEEDED = "T15";

    /** Returns the step that it asks of the desk, if it asks for one. */
    Optional<Action> action() {
        return switch (activity) {
            case CONFIRMATION -> Optional.of(LicenceIntake.ACCEPT);
            case NO_LICENCE_NEEDED -> Optional.of(LicenceIntake.REJECT);
            default -> Optional.empty();
        };
    }
}
