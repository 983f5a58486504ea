package io.shixian.core.catalog;

import static io.shixian.core.catalog.Licence.ACCEPT;
import static io.shixian.core.catalog.Licence.ACCEPTED;
import static io.shixian.core.catalog.Licence.APPROVE;
import static io.shixian.core.catalog.Licence.DENY;
import static io.shixian.core.catalog.Licence.EXAMINE;
import static io.shixian.core.catalog.Licence.EXAMINING;
import static io.shixian.core.catalog.Licence.RECEIVED;
import static io.shixian.core.catalog.Licence.WITHDRAW;
import static io.shixian.core.catalog.Licence.WITHDRAWN;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.EXAMINER;
import static io.shixian.core.party.Role.SECOND_EXAMINER;
import static io.shixian.core.party.Role.WINDOW;
import static io.shixian.core.procedure.Expiry.Effect.AT_EXPIRY;
import static io.shixian.core.procedure.Requirement.DOCUMENT;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Source;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.ProcedureTable;
import io.shixian.core.procedure.Stage;
import java.time.LocalDate;

/**
 * 容缺受理: a {@link Licence} that is accepted although something minor is missing, since the applicant promises it in writing
 * (安阳市政务服务条例 24). Local law: it is in no built-in catalog, only in the book of the place.
 * <p>
 * It is examined meanwhile, and not decided before everything is there; what does not come in the time that was told
 * counts as taken back. That time has no number in the article, so its limit is off until a rule book sets one.
 * The clock of the decision runs from the acceptance all the same, as the statute has it. Whether what was handed in is
 * all of it is for the window to see to: the step says that it is. Trust in the source: medium; the text was read in a
 * private collection of laws, not in the city's gazette.
 */
public final class TolerantLicence {

    /** 安阳市政务服务条例, of which articles 24 to 27 are rules here. */
    public static final Source SOURCE = Source.statute(
            "AY-SERVICE", "安阳市政务服务条例", "Anyang Regulations on Government Services", LocalDate.of(2021, 12, 1));

    /** It is accepted, and something minor is still to come. */
    public static final Stage ACCEPTED_WITH_GAPS = Stage.open("accepted-with-gaps", "已容缺受理", "Accepted with gaps");

    /** It is being examined while something minor is still to come. */
    public static final Stage EXAMINING_WITH_GAPS = Stage.open("examining-with-gaps", "容缺审查中", "Examining with gaps");

    /** Accepts it on the list of what is missing, which says by when and what else happens, and the written promise. */
    public static final Action ACCEPT_WITH_GAPS = Action.of("accept-with-gaps", "容缺受理", "Accept with gaps");

    /** Hands in all that was missing. */
    public static final Action SUPPLEMENT_LATER = Action.of("supplement-later", "补齐材料", "Supplement later");

    private static final Clause TOLERANCE = SOURCE.article(24, 1);
    private static final Clause APPLICATION = LICENSING_LAW.article(29);
    private static final Clause EXAMINATION = LICENSING_LAW.article(34, 1);
    private static final Clause PERIOD = LICENSING_LAW.article(42, 1);

    /** The table. */
    public static final Procedure PROCEDURE = table();

    private static Procedure table() {
        ProcedureTable table = LicenceRows.named("licence.tolerant", "容缺受理办件", "Tolerant licence", SOURCE)
                .stages(ACCEPTED_WITH_GAPS, EXAMINING_WITH_GAPS);
        LicenceRows.intake(table, ACCEPT, ACCEPT_WITH_GAPS);
        LicenceRows.examination(table);
        LicenceRows.hearing(table, EXAMINING);
        LicenceRows.decision(table, ACCEPTED, EXAMINING);
        // spotless:off
        table.step(RECEIVED, ACCEPT_WITH_GAPS, WINDOW, ACCEPTED_WITH_GAPS, TOLERANCE).needs(DOCUMENT).tells(APPLICANT)
            .step(ACCEPTED_WITH_GAPS, EXAMINE, EXAMINER, EXAMINING_WITH_GAPS, EXAMINATION).mayBind(EXAMINER, SECOND_EXAMINER)
            .step(ACCEPTED_WITH_GAPS, SUPPLEMENT_LATER, APPLICANT, ACCEPTED, TOLERANCE).tells(WINDOW)
            .step(EXAMINING_WITH_GAPS, SUPPLEMENT_LATER, APPLICANT, EXAMINING, TOLERANCE).tells(WINDOW, EXAMINER)
            .step(ACCEPTED_WITH_GAPS, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()
            .step(EXAMINING_WITH_GAPS, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()

            .target("supplement-later", "补齐所缺材料", "Supplement what is missing")
                    .from(ACCEPT_WITH_GAPS).until(SUPPLEMENT_LATER).owedBy(APPLICANT).per(TOLERANCE)
                    .onExpiry(WITHDRAWN, AT_EXPIRY, TOLERANCE, APPLICANT, WINDOW)
            .limit("decision", "作出许可决定", "Decide", workdays(20))
                    .from(ACCEPT, ACCEPT_WITH_GAPS).fromExpiryOf("notice").until(APPROVE, DENY).owedBy(DECIDER).per(PERIOD)
                    .extendable(workdays(10), 1, PERIOD, DECIDER)
                    .suspendable(LicenceRows.SPECIAL_PROCEDURES, true, LicenceRows.NOT_COUNTED, LicenceRows.organ())
                    .tells(APPLICANT).replaceable();
        // spotless:on
        LicenceRows.promise(table, ACCEPT, ACCEPT_WITH_GAPS);
        return table.sound();
    }

    private TolerantLicence() {}
}
