package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.INFORMATION_DISCLOSURE;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.CO_PRODUCER;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.THIRD_PARTY;
import static io.shixian.core.party.Role.WINDOW;
import static io.shixian.core.procedure.Expiry.Effect.AT_EXPIRY;
import static io.shixian.core.procedure.Requirement.DOCUMENT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 政府信息公开申请: a request for information held by an organ (政府信息公开条例 29 to 36).
 * <p>
 * A supplement can be asked for within seven working days, later no more; a clear request needs none, so that this is a time
 * in which a step is possible and no duty that could be missed. While a third party or another organ is asked, the
 * window stops the clock of the answer with {@code third-party} or {@code other-organ} and lets it go on afterwards; the day
 * of receipt is the one that article 31 fixes, which is for the host to hand in.
 */
public final class InformationDisclosure {

    /** The request, or the supplemented one, is there. */
    public static final Stage RECEIVED = Stage.open("received", "已收到申请", "Received");

    /** The applicant has been told once what is unclear. */
    public static final Stage SUPPLEMENTING = Stage.open("supplementing", "待补正", "Supplementing");

    /** A third party whose interests may be harmed is asked. */
    public static final Stage ASKING_THIRD_PARTY =
            Stage.open("asking-third-party", "征求第三方意见", "Asking the third party");

    /** An organ that made the information too is asked. */
    public static final Stage ASKING_CO_PRODUCER =
            Stage.open("asking-co-producer", "征求共同制作机关意见", "Asking the co-producing organ");

    /** The organ that made the information too agrees, by its word or by its silence. */
    public static final Stage AGREED = Stage.open("agreed", "共同制作机关同意公开", "Agreed");

    /** The applicant has an answer. */
    public static final Stage ANSWERED = Stage.closed("answered", "已答复", "Answered");

    /** The applicant did not supplement it in time and is taken to have given it up. */
    public static final Stage ABANDONED = Stage.closed("abandoned", "视为放弃申请", "Abandoned");

    /** The applicant has taken it back. */
    public static final Stage WITHDRAWN = Stage.closed("withdrawn", "已撤回", "Withdrawn");

    /** Tells the applicant once what is unclear and until when to make it clear. */
    public static final Action REQUEST_SUPPLEMENT = Licence.REQUEST_SUPPLEMENT;

    /** Makes it clear, from which the answer is counted anew. */
    public static final Action SUPPLEMENT = Licence.SUPPLEMENT;

    /** States that it was not made clear in time and without a good reason. */
    public static final Action TAKE_AS_ABANDONED = Action.of("take-as-abandoned", "视为放弃", "Take as abandoned");

    /** Asks a third party for its opinion in writing. */
    public static final Action ASK_THIRD_PARTY = Action.of("ask-third-party", "征求第三方意见", "Ask the third party");

    /** Gives the third party's opinion. */
    public static final Action GIVE_OPINION = Action.of("give-opinion", "提出意见", "Give an opinion");

    /** Asks the organ that made the information too. */
    public static final Action ASK_CO_PRODUCER =
            Action.of("ask-co-producer", "征求共同制作机关意见", "Ask the co-producing organ");

    /** Agrees to the release. */
    public static final Action AGREE = Action.of("agree", "同意公开", "Agree");

    /** Does not agree to the release. */
    public static final Action OBJECT = Action.of("object", "不同意公开", "Object");

    /** Answers: releases, refuses with reasons, or says that there is nothing or who has it. */
    public static final Action ANSWER = Action.of("answer", "答复", "Answer");

    /** Takes the request back. */
    public static final Action WITHDRAW = Licence.WITHDRAW;

    private static final Clause REQUEST = INFORMATION_DISCLOSURE.article(29);
    private static final Clause CLARITY = INFORMATION_DISCLOSURE.article(30);
    private static final Clause THIRD_PARTIES = INFORMATION_DISCLOSURE.article(32);
    private static final Clause PERIOD = INFORMATION_DISCLOSURE.article(33, 2);
    private static final Clause NOT_COUNTED = INFORMATION_DISCLOSURE.article(33, 3);
    private static final Clause CO_PRODUCTION = INFORMATION_DISCLOSURE.article(34);
    private static final Clause KINDS_OF_ANSWER = INFORMATION_DISCLOSURE.article(36);

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("information-disclosure", "政府信息公开申请", "Information disclosure", INFORMATION_DISCLOSURE)
            .roles(APPLICANT, WINDOW, DECIDER, THIRD_PARTY, CO_PRODUCER)
            .stages(RECEIVED, SUPPLEMENTING, ASKING_THIRD_PARTY, ASKING_CO_PRODUCER, AGREED, ANSWERED, ABANDONED, WITHDRAWN)
            .opening(RECEIVED, List.of(APPLICANT, WINDOW), REQUEST).binds(APPLICANT).mayBind(APPLICANT)

            .step(RECEIVED, REQUEST_SUPPLEMENT, WINDOW, SUPPLEMENTING, CLARITY).needs(DOCUMENT).atMost(1).within(workdays(7)).tells(APPLICANT)
            .step(SUPPLEMENTING, SUPPLEMENT, APPLICANT, RECEIVED, CLARITY).tells(WINDOW)
            .step(SUPPLEMENTING, TAKE_AS_ABANDONED, WINDOW, ABANDONED, CLARITY).needs(REASON).tells(APPLICANT)
            .step(RECEIVED, ASK_THIRD_PARTY, WINDOW, ASKING_THIRD_PARTY, THIRD_PARTIES).needs(DOCUMENT).binds(THIRD_PARTY).tells(THIRD_PARTY)
            .step(ASKING_THIRD_PARTY, GIVE_OPINION, THIRD_PARTY, RECEIVED, THIRD_PARTIES).tells(WINDOW)
            .step(RECEIVED, ASK_CO_PRODUCER, WINDOW, ASKING_CO_PRODUCER, CO_PRODUCTION).needs(DOCUMENT).binds(CO_PRODUCER).tells(CO_PRODUCER)
            .step(ASKING_CO_PRODUCER, AGREE, CO_PRODUCER, AGREED, CO_PRODUCTION).tells(WINDOW)
            .step(ASKING_CO_PRODUCER, OBJECT, CO_PRODUCER, RECEIVED, CO_PRODUCTION).needs(REASON).tells(WINDOW)
            .step(RECEIVED, ANSWER, WINDOW, ANSWERED, KINDS_OF_ANSWER).needs(DOCUMENT).tells(APPLICANT)
            .step(AGREED, ANSWER, WINDOW, ANSWERED, KINDS_OF_ANSWER).needs(DOCUMENT).tells(APPLICANT)
            .step(RECEIVED, WITHDRAW, APPLICANT, WITHDRAWN, REQUEST).gap()
            .step(SUPPLEMENTING, WITHDRAW, APPLICANT, WITHDRAWN, REQUEST).gap()

            .limit("answer", "答复", "Answer", workdays(20))
                    .fromOpening().from(SUPPLEMENT).until(ANSWER).stoppedBy(REQUEST_SUPPLEMENT).owedBy(WINDOW).per(PERIOD)
                    .extendable(workdays(20), 1, PERIOD, DECIDER)
                    .suspendable(List.of("third-party", "other-organ"), false, NOT_COUNTED, WINDOW)
                    .tells(APPLICANT)
            .target("supplement", "合理的补正期限", "Supplement")
                    .from(REQUEST_SUPPLEMENT).until(SUPPLEMENT).owedBy(APPLICANT).per(CLARITY)
                    .onExpiry(ABANDONED, AT_EXPIRY, CLARITY, APPLICANT, WINDOW)
            .limit("third-party-opinion", "第三方提出意见", "Opinion of the third party", workdays(15))
                    .from(ASK_THIRD_PARTY).until(GIVE_OPINION).owedBy(THIRD_PARTY).per(THIRD_PARTIES)
                    .onExpiry(RECEIVED, AT_EXPIRY, THIRD_PARTIES, WINDOW)
            .limit("co-producer-opinion", "共同制作机关提出意见", "Opinion of the co-producing organ", workdays(15))
                    .from(ASK_CO_PRODUCER).until(AGREE, OBJECT).owedBy(CO_PRODUCER).per(CO_PRODUCTION)
                    .onExpiry(AGREED, AT_EXPIRY, CO_PRODUCTION, CO_PRODUCER, WINDOW)
            .sound();
    // spotless:on

    private InformationDisclosure() {}
}
