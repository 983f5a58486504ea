package io.shixian.core.catalog;

import static io.shixian.core.catalog.Licence.ACCEPT;
import static io.shixian.core.catalog.Licence.ACCEPTED;
import static io.shixian.core.catalog.Licence.APPROVE;
import static io.shixian.core.catalog.Licence.ASSIGN;
import static io.shixian.core.catalog.Licence.DENY;
import static io.shixian.core.catalog.Licence.EXAMINING;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.EXAMINER;
import static io.shixian.core.party.Role.SECOND_EXAMINER;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.ProcedureTable;

/**
 * 检验检测检疫许可: a licence on the outcome of an inspection, a test or a quarantine, for which the organ assigns at least two
 * officers in time (行政许可法 55). Stages and actions are those of {@link Licence}.
 */
public final class InspectionLicence {

    private static final Clause PERIOD = LICENSING_LAW.article(42, 1);
    private static final Clause ASSIGNMENT = LICENSING_LAW.article(55, 2);

    /** The table. */
    public static final Procedure PROCEDURE = table();

    private static Procedure table() {
        ProcedureTable table = LicenceRows.named("licence.inspection", "检验检测检疫许可", "Inspection licence");
        LicenceRows.intake(table);
        LicenceRows.examination(table);
        // spotless:off
        table.step(ACCEPTED, ASSIGN, DECIDER, ACCEPTED, ASSIGNMENT).binds(EXAMINER, SECOND_EXAMINER).tells(EXAMINER, SECOND_EXAMINER)

            .limit("assignment", "指派两名以上人员", "Assign two officers", workdays(5))
                    .from(ACCEPT).fromExpiryOf("notice").until(ASSIGN).owedBy(DECIDER).per(ASSIGNMENT);
        LicenceRows.hearing(table, EXAMINING);
        LicenceRows.decision(table, ACCEPTED, EXAMINING);
        table.limit("decision", "作出许可决定", "Decide", workdays(20))
                .from(ACCEPT).fromExpiryOf("notice").until(APPROVE, DENY).owedBy(DECIDER).per(PERIOD)
                .extendable(workdays(10), 1, PERIOD, DECIDER)
                .suspendable(LicenceRows.SPECIAL_PROCEDURES, true, LicenceRows.NOT_COUNTED, LicenceRows.organ())
                .tells(APPLICANT).replaceable();
        // spotless:on
        LicenceRows.promise(table);
        return table.sound();
    }

    private InspectionLicence() {}
}
