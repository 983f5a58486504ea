package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.CaseId;
import java.time.Instant;

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

    /** The report of reasons to hold the request is printed: the clock of the decision stops; T16 to T19 only prepare it. */
    static final String HOLD = "T20";
}
