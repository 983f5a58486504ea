package io.shixian.examples.cli.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.examples.cli.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits with parts of every kind. */
class LimitSentencesTest {

    private static final Clause CLAUSE = Sources.LICENSING_LAW.article(42, 1);
    private static final Stage OPEN = Stage.open("open", "待办", "Open");
    private static final Stage DONE = Stage.closed("done", "已办", "Done");
    private static final Action TELL = Action.of("tell", "通知", "Tell");
    private static final Action END = Action.of("end", "办结", "End");
    private static final Action STOP = Action.of("stop", "撤回", "Stop");

    // spotless:off
    private static final Procedure PROCEDURE = Procedure.named("kinds", "各类时限", "Kinds of limits", Sources.LICENSING_LAW)
            .roles(Role.APPLICANT, Role.WINDOW)
            .stages(OPEN, DONE)
            .opening(OPEN, List.of(Role.APPLICANT), CLAUSE)
            .step(OPEN, TELL, Role.WINDOW, OPEN, CLAUSE)
            .step(OPEN, END, Role.WINDOW, DONE, CLAUSE)
            .step(OPEN, STOP, Role.APPLICANT, DONE, CLAUSE)
            .limit("ahead", "提前通知", "Tell ahead", Term.workdays(3).backwards())
                    .fromOpening().day("plannedStart").until(TELL).owedBy(Role.WINDOW).per(CLAUSE)
            .limit("today", "当日办结", "End the same day", Term.sameDay())
                    .from(TELL).until(END).stoppedBy(STOP).owedBy(Role.WINDOW).per(CLAUSE).strength(Strength.SHOULD)
            .limit("due", "到期日办结", "End when due", Term.sameDay())
                    .fromOpening().day("dueOn").until(END).owedBy(Role.WINDOW).per(CLAUSE)
            .limit("after", "到期后办结", "End after a day", Term.workdays(2))
                    .from(TELL).day("heldOn").until(END).owedBy(Role.WINDOW).per(CLAUSE)
            .limit("read", "另有读法", "Read otherwise", Term.workdays(20))
                    .fromOpening().from(TELL).until(END).owedBy(Role.WINDOW).per(CLAUSE).replaceable()
                    .orFrom("from-telling", "自通知起算", "counted from the telling", TELL)
            .limit("then", "届满", "Run out", Term.workdays(5))
                    .fromExpiryOf("read").until(END).owedBy(Role.WINDOW).per(CLAUSE).strength(Strength.IN_PRINCIPLE)
                    .onExpiry(DONE, Expiry.Effect.AT_EXPIRY, CLAUSE, Role.APPLICANT)
                    .extendable(Term.workdays(10), 1, CLAUSE, Role.WINDOW)
            .target("soon", "及时", "Soon")
                    .fromOpening().until(END).owedBy(Role.WINDOW).per(CLAUSE)
            .target("ours", "本库", "Ours")
                    .from(TELL).until(END).owedBy(Role.WINDOW).per(CLAUSE).gap()
            .sound();
    // spotless:on

    private static String told(String limit, Language language) {
        return new LimitSentences(PROCEDURE, new ProcedureWords(PROCEDURE, language))
                .of(PROCEDURE.limit(limit).orElseThrow());
    }

    @Test
    void a_limit_ahead_of_a_day_names_the_day() {
        assertThat(told("ahead", Language.ZH))
                .isEqualTo("窗口应至少提前3个工作日「通知」。以「发起」时给出的日期 plannedStart 为准倒推。"
                        + "逾期记为违反时限，办件留在原阶段，仍可继续办理。依据 LICENSING-42.1。");
        assertThat(told("ahead", Language.EN))
                .isEqualTo("The window shall 'Tell' at least 3 working days before the day plannedStart. "
                        + "That day is given with the opening. Lateness is recorded as a breach; "
                        + "the matter stays where it is and can still go on. By LICENSING-42.1.");
    }

    @Test
    void a_limit_by_a_day_names_the_day_too() {
        assertThat(told("due", Language.ZH)).startsWith("窗口应在当日「办结」。该日为「发起」时给出的日期 dueOn。");
        assertThat(told("due", Language.EN))
                .startsWith("The window shall 'End' on the day dueOn. That day is given with the opening.");
        assertThat(told("after", Language.ZH)).startsWith("窗口应在2个工作日内「办结」。以「通知」时给出的日期 heldOn 为准起算。");
        assertThat(told("after", Language.EN))
                .startsWith(
                        "The window shall 'End' within 2 working days. It is counted from the day heldOn, given with 'Tell'.");
    }

    @Test
    void a_recommendation_is_exceeded_only() {
        assertThat(told("today", Language.ZH))
                .isEqualTo("窗口宜在当日「办结」。自「通知」起算。「撤回」使计时终止，不作评价。" + "逾期只记为超过时限，不算违反，办件留在原阶段，仍可继续办理。依据 LICENSING-42.1。");
        assertThat(told("today", Language.EN))
                .startsWith("The window should 'End' on the same day. It is counted from 'Tell'. "
                        + "'Stop' ends it without a verdict. Lateness is recorded as exceeded, not as a breach;");
    }

    @Test
    void another_reading_and_another_law_are_named() {
        assertThat(told("read", Language.ZH))
                .contains("自「发起」或「通知」起算。", "原文另有一种读法：自通知起算（from-telling），宿主系统可在规则手册中选用。", "法律或有关标准另定期限的，从其规定，须在发起时写明。");
        assertThat(told("read", Language.EN))
                .contains(
                        "It is counted from the opening or 'Tell'.",
                        "The text can also be read otherwise: counted from the telling (from-telling), "
                                + "which a host chooses with a rule book.",
                        "Where a law or a standard fixes another term, that one applies, named at the opening.");
    }

    @Test
    void what_follows_when_it_runs_out_is_told() {
        assertThat(told("then", Language.ZH))
                .isEqualTo("窗口原则上应在5个工作日内「办结」。自「另有读法」届满起算。逾期只记为超过时限，不算违反。"
                        + "届满仍未办的，转为「已办」，并告知申请人。可由窗口延长至多10个工作日，1 次。依据 LICENSING-42.1。");
        assertThat(told("then", Language.EN))
                .contains(
                        "The window shall in principle 'End' within 5 working days.",
                        "If nobody has acted by then, the matter becomes 'Done'; told: applicant.",
                        "Extendable by the window, up to 10 working days, once.");
    }

    @Test
    void a_limit_without_a_number_says_why_it_has_none() {
        assertThat(told("soon", Language.ZH))
                .contains("窗口原则上应「办结」。", "期限未定：原文有此要求而未写明天数，不计时，宿主系统可在规则手册中设定。", "设定之后，逾期");
        assertThat(told("soon", Language.EN))
                .contains(
                        "No term is set: the text demands it without a number", "Once it is set, lateness is recorded");
        assertThat(told("ours", Language.ZH)).contains("期限未定：原文没有这一时限，由本库预留", "LICENSING-42.1 [gap]");
        assertThat(told("ours", Language.EN)).contains("No term is set: the text knows no such limit");
    }
}
