package io.shixian.spi.testkit;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.WINDOW;
import static io.shixian.core.procedure.Expiry.Effect.AS_OF_START;

import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.time.LocalDate;
import java.util.List;

/** A made-up procedure in which everything can happen to a case: it can be suspended, extended, recounted and run out. */
public final class SampleProcedure {

    static final Stage RECEIVED = Stage.open("received", "已收件", "Received");
    static final Stage ACCEPTED = Stage.open("accepted", "已受理", "Accepted");
    static final Stage GRANTED = Stage.closed("granted", "已许可", "Granted");

    static final Action SUPPLEMENT = Action.of("supplement", "补正", "Supplement");
    static final Action ACCEPT = Action.of("accept", "受理", "Accept");
    static final Action GRANT = Action.of("grant", "准予许可", "Grant");

    // spotless:off
    /** The table; a store that looks procedures up by their code must know it, see {@link CaseStoreContract#CATALOG}. */
    public static final Procedure PROCEDURE = Procedure.named("sample.permit", "样例许可", "Sample permit", LICENSING_LAW)
            .roles(APPLICANT, WINDOW)
            .stages(RECEIVED, ACCEPTED, GRANTED)
            .opening(RECEIVED, List.of(APPLICANT), LICENSING_LAW.article(29)).binds(APPLICANT).mayBind(WINDOW)

            .step(RECEIVED, SUPPLEMENT, APPLICANT, RECEIVED, LICENSING_LAW.article(32)).tells(WINDOW)
            .step(RECEIVED, ACCEPT, WINDOW, ACCEPTED, LICENSING_LAW.article(32)).mayBind(WINDOW).tells(APPLICANT, WINDOW)
            .step(ACCEPTED, GRANT, WINDOW, GRANTED, LICENSING_LAW.article(38)).releases(WINDOW).tells(APPLICANT)

            .limit("notice", "告知补正或决定受理", "Notify or accept", workdays(5))
                    .fromOpening().from(SUPPLEMENT).until(ACCEPT).owedBy(WINDOW).per(LICENSING_LAW.article(32, 1, 4))
                    .onExpiry(ACCEPTED, AS_OF_START, LICENSING_LAW.article(32, 1, 4), APPLICANT, WINDOW)
            .limit("decision", "作出决定", "Decide", workdays(20))
                    .from(ACCEPT).fromExpiryOf("notice").until(GRANT).owedBy(WINDOW).per(LICENSING_LAW.article(42, 1))
                    .extendable(workdays(10), 1, LICENSING_LAW.article(42, 1), WINDOW)
                    .suspendable(List.of("hearing"), true, LICENSING_LAW.article(45), WINDOW)
            .sound();
    // spotless:on

    /** A later version, to which cases move by hand: none is opened under it before the year 2100. */
    public static final Procedure LATER =
            PROCEDURE.amended(2, LocalDate.of(2100, 1, 1), PROCEDURE.steps(), PROCEDURE.limits());

    private SampleProcedure() {}
}
