package io.shixian.core.catalog;

import static io.shixian.core.catalog.Licence.ACCEPT;
import static io.shixian.core.catalog.Licence.ACCEPTED;
import static io.shixian.core.catalog.Licence.APPROVE;
import static io.shixian.core.catalog.Licence.DENY;
import static io.shixian.core.catalog.Licence.EXAMINING;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.HEAD_OF_GOVERNMENT;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.ProcedureTable;

/**
 * 联合办理: a licence that several departments handle as one, jointly or in one place (行政许可法 26, 42). Stages and actions
 * are those of {@link Licence}.
 */
public final class JointLicence {

    private static final Clause PERIOD = LICENSING_LAW.article(42, 2);

    /** The table. */
    public static final Procedure PROCEDURE = table();

    private static Procedure table() {
        ProcedureTable table =
                LicenceRows.named("licence.joint", "行政许可联合办理", "Joint licence").roles(HEAD_OF_GOVERNMENT);
        LicenceRows.intake(table);
        LicenceRows.examination(table);
        LicenceRows.hearing(table, EXAMINING);
        LicenceRows.decision(table, ACCEPTED, EXAMINING);
        // spotless:off
        table.limit("decision", "作出许可决定", "Decide", workdays(45))
                .from(ACCEPT).fromExpiryOf("notice").until(APPROVE, DENY).owedBy(DECIDER).per(PERIOD)
                .extendable(workdays(15), 1, PERIOD, HEAD_OF_GOVERNMENT)
                .suspendable(LicenceRows.SPECIAL_PROCEDURES, true, LicenceRows.NOT_COUNTED, LicenceRows.organ())
                .tells(APPLICANT);
        // spotless:on
        LicenceRows.promise(table);
        return table.sound();
    }

    private JointLicence() {}
}
