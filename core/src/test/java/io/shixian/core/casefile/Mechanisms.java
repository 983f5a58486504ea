package io.shixian.core.casefile;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Requirement.DOCUMENT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Made-up procedures with consents, windows, and limits that are counted back, replaced, chosen or off. */
final class Mechanisms {

    static final Actor OWNER = Actor.of(ADMINISTRATOR, "adm-1");

    static final Stage REVIEW = Stage.open("review", "审定中", "In review");
    static final Stage RETURNED = Stage.open("returned", "已退回", "Returned");
    static final Stage AGREED = Stage.closed("agreed", "已同意", "Agreed");
    static final Stage PLANNED = Stage.open("planned", "已计划", "Planned");
    static final Stage NOTIFIED = Stage.open("notified", "已通知", "Notified");
    static final Stage STARTED = Stage.closed("started", "已开始", "Started");
    static final Stage ANSWERED = Stage.open("answered", "已答复", "Answered");

    static final Action CONSENT = Action.of("consent", "同意", "Consent");
    static final Action REFUSE = Action.of("refuse", "不同意", "Refuse");
    static final Action RESUBMIT = Action.of("resubmit", "重新报送", "Resubmit");
    static final Action NOTIFY = Action.of("notify", "通知", "Notify");
    static final Action RESCHEDULE = Action.of("reschedule", "改期", "Reschedule");
    static final Action START = Action.of("start", "开始", "Start");
    static final Action AGAIN = Action.of("again", "要求重办", "Ask again");
    static final Action TAKE_UP = Action.of("take-up", "受理", "Take up");

    // spotless:off
    /** A text that two must consent to in writing. */
    static final Procedure TEXT = Procedure.named("text", "文稿", "Text", Tables.RULES)
            .roles(OPERATOR, ADMINISTRATOR, ACCESSOR)
            .stages(REVIEW, RETURNED, AGREED)
            .opening(REVIEW, List.of(OPERATOR), Tables.RULE).names(ACCESSOR).tells(ADMINISTRATOR, ACCESSOR)
            .step(REVIEW, Tables.COMMENT, OPERATOR, REVIEW, Tables.RULE)
            .step(REVIEW, CONSENT, List.of(ADMINISTRATOR, ACCESSOR), AGREED, Tables.RULE).joint().needs(DOCUMENT).tells(OPERATOR)
            .step(REVIEW, REFUSE, List.of(ADMINISTRATOR, ACCESSOR), RETURNED, Tables.RULE).needs(REASON)
            .step(RETURNED, RESUBMIT, OPERATOR, REVIEW, Tables.RULE)
            .limit("review", "审定", "Review", workdays(5)).fromOpening().from(RESUBMIT).until(CONSENT, REFUSE).owedBy(ADMINISTRATOR).per(Tables.RULE)
            .sound();

    /** Works that are told three working days before they begin, and checked on the day itself. */
    static final Procedure WORKS = Procedure.named("works", "施工", "Works", Tables.RULES)
            .roles(ACCESSOR, OPERATOR)
            .stages(PLANNED, NOTIFIED, STARTED)
            .opening(PLANNED, List.of(ACCESSOR), Tables.RULE)
            .step(PLANNED, NOTIFY, ACCESSOR, NOTIFIED, Tables.RULE).tells(OPERATOR)
            .step(PLANNED, RESCHEDULE, ACCESSOR, PLANNED, Tables.RULE)
            .step(NOTIFIED, START, ACCESSOR, STARTED, Tables.RULE)
            .limit("notice", "提前通知", "Notice", workdays(3).backwards())
                    .fromOpening().from(RESCHEDULE).day("plannedStart").until(NOTIFY).owedBy(ACCESSOR).per(Tables.RULE)
            .sound();

    /** A question with a term that another law may replace, one that is off, two readings of a third, and a late remark. */
    static final Procedure ASKING = question(1, workdays(5));
    // spotless:on

    private Mechanisms() {}

    // spotless:off
    static Procedure question(int version, Term handling) {
        return Procedure.named("asking", "询问", "Asking", Tables.RULES).version(version)
                .roles(APPLICANT, OPERATOR, ACCESSOR)
                .stages(Tables.ASKED, Tables.WITH_UNIT, ANSWERED, Tables.DONE)
                .opening(Tables.ASKED, List.of(APPLICANT), Tables.RULE).binds(APPLICANT)
                .step(Tables.ASKED, Tables.DISPATCH, OPERATOR, Tables.WITH_UNIT, Tables.RULE).binds(ACCESSOR)
                .step(Tables.WITH_UNIT, TAKE_UP, ACCESSOR, Tables.WITH_UNIT, Tables.RULE)
                .step(Tables.WITH_UNIT, Tables.ANSWER, ACCESSOR, ANSWERED, Tables.RULE)
                .step(ANSWERED, AGAIN, APPLICANT, Tables.WITH_UNIT, Tables.RULE).within(workdays(5))
                .step(ANSWERED, Tables.COMMENT, APPLICANT, ANSWERED, Tables.RULE)
                .step(ANSWERED, START, OPERATOR, Tables.DONE, Tables.RULE)
                .limit("handle", "承办", "Handle", handling)
                        .from(Tables.DISPATCH).until(Tables.ANSWER).owedBy(ACCESSOR).per(Tables.RULE)
                        .strength(Strength.IN_PRINCIPLE).replaceable()
                        .orFrom("from-taking-up", "自受理起算", "counted from taking up", TAKE_UP)
                        .extendable(workdays(5), 1, Tables.RULE, OPERATOR).suspendable(List.of("hearing"), true, Tables.RULE, OPERATOR)
                        .tells(APPLICANT, ACCESSOR)
                .target("send", "及时分发", "Dispatch promptly").fromOpening().until(Tables.DISPATCH).owedBy(OPERATOR).per(Tables.RULE)
                .sound();
    }
    // spotless:on

    static Particulars with(String name, String value) {
        return new Particulars(
                Optional.empty(), List.of(), Map.of(), Map.of(), OptionalInt.empty(), Map.of(name, value));
    }

    static Matter dispatched(String at) {
        return Tables.asked(ASKING, at)
                .after(Commands.act(at, Tables.DESK, Tables.DISPATCH, Particulars.naming(ACCESSOR, "unit-1")));
    }
}
