package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.WINDOW;
import static io.shixian.core.procedure.Expiry.Effect.AS_OF_START;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 行政许可收件: whether an application for a licence is accepted in time, or deemed accepted as of its receipt (行政许可法 32).
 * <p>
 * Only the intake; supplements, examination and decision are not part of it.
 */
public final class LicenceIntake {

    /** The materials were handed in, and the limit runs. */
    public static final Stage RECEIVED = Stage.open("received", "已收件", "Received");

    /** It is accepted, by the window or by law. */
    public static final Stage ACCEPTED = Stage.closed("accepted", "已受理", "Accepted");

    /** It is not accepted. */
    public static final Stage REJECTED = Stage.closed("rejected", "不予受理", "Rejected");

    /** Accepts it. */
    public static final Action ACCEPT = Action.of("accept", "受理", "Accept");

    /** Does not accept it. */
    public static final Action REJECT = Action.of("reject", "不予受理", "Reject");

    private static final Clause APPLICATION = LICENSING_LAW.article(29);
    private static final Clause REJECTION = LICENSING_LAW.article(32, 1, 1);
    private static final Clause NOTICE = LICENSING_LAW.article(32, 1, 4);
    private static final Clause ACCEPTANCE = LICENSING_LAW.article(32, 1, 5);

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("licence.intake", "行政许可收件", "Licence intake", LICENSING_LAW)
            .roles(APPLICANT, WINDOW)
            .stages(RECEIVED, ACCEPTED, REJECTED)
            .opening(RECEIVED, List.of(APPLICANT), APPLICATION).binds(APPLICANT)

            .step(RECEIVED, ACCEPT, WINDOW, ACCEPTED, ACCEPTANCE)
            .step(RECEIVED, REJECT, WINDOW, REJECTED, REJECTION)

            .limit("notice", "告知补正或决定受理", "Notify or accept", workdays(5))
                    .fromOpening().until(ACCEPT, REJECT).owedBy(WINDOW).per(NOTICE)
                    .onExpiry(ACCEPTED, AS_OF_START, NOTICE, APPLICANT, WINDOW)
            .sound();
    // spotless:on

    private LicenceIntake() {}
}
