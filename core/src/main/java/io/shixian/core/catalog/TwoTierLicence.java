package io.shixian.core.catalog;

import static io.shixian.core.catalog.Licence.ACCEPT;
import static io.shixian.core.catalog.Licence.APPROVE;
import static io.shixian.core.catalog.Licence.DENY;
import static io.shixian.core.catalog.Licence.EXAMINING;
import static io.shixian.core.catalog.Licence.PASSED_UP;
import static io.shixian.core.catalog.Licence.PASS_UP;
import static io.shixian.core.catalog.Licence.WITHDRAW;
import static io.shixian.core.catalog.Licence.WITHDRAWN;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.EXAMINER;
import static io.shixian.core.procedure.Requirement.DOCUMENT;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.ProcedureTable;

/**
 * 两级审查: a licence that a lower organ reviews and an upper one decides (行政许可法 35, 43). Stages and actions are those of
 * {@link Licence}.
 * <p>
 * Window and examiner are of the lower organ, the decider is of the upper one, which alone offers and holds a hearing. The
 * law counts the decision from the acceptance and does not say how that goes with two organs: here the upper organ's days run
 * from the passing up, until which it can't act.
 */
public final class TwoTierLicence {

    private static final Clause APPLICATION = LICENSING_LAW.article(29);
    private static final Clause HAND_OVER = LICENSING_LAW.article(35);
    private static final Clause PERIOD = LICENSING_LAW.article(42, 1);
    private static final Clause REVIEW = LICENSING_LAW.article(43);

    /** The table. */
    public static final Procedure PROCEDURE = table();

    private static Procedure table() {
        ProcedureTable table = LicenceRows.named("licence.two-tier", "行政许可两级审查", "Two-tier licence")
                .stages(PASSED_UP);
        LicenceRows.intake(table);
        LicenceRows.examination(table);
        // spotless:off
        table.step(EXAMINING, PASS_UP, EXAMINER, PASSED_UP, HAND_OVER).needs(DOCUMENT).tells(DECIDER, APPLICANT)
            .step(PASSED_UP, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()

            .limit("review", "下级机关审查完毕", "Review by the lower organ", workdays(20))
                    .from(ACCEPT).fromExpiryOf("notice").until(PASS_UP).owedBy(EXAMINER).per(REVIEW)
                    .suspendable(LicenceRows.SPECIAL_PROCEDURES, true, LicenceRows.NOT_COUNTED, LicenceRows.organ())
                    .tells(APPLICANT).replaceable();
        LicenceRows.hearing(table, PASSED_UP);
        LicenceRows.decision(table, PASSED_UP);
        table.limit("decision", "作出许可决定", "Decide", workdays(20))
                .from(PASS_UP).until(APPROVE, DENY).owedBy(DECIDER).per(PERIOD)
                .extendable(workdays(10), 1, PERIOD, DECIDER)
                .suspendable(LicenceRows.SPECIAL_PROCEDURES, true, LicenceRows.NOT_COUNTED, LicenceRows.organ())
                .tells(APPLICANT).gap();
        // spotless:on
        LicenceRows.promise(table);
        return table.sound();
    }

    private TwoTierLicence() {}
}
