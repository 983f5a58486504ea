package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.PLATFORM_DATA;
import static io.shixian.core.law.Sources.SERVICE_EVALUATION;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.party.Role.RESPONSIBLE_UNIT;
import static io.shixian.core.procedure.Requirement.GRADE;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 好差评: a service is evaluated in five grades, and a bad review, one of the two lowest, is followed up (国办发〔2019〕51号).
 * <p>
 * A table can't tell grades apart: the operator opens the follow-up of a review of grade 4 or 5 and closes the others. The
 * text names no numbers, so all limits are off; places that set some do so with a rule book.
 */
public final class ServiceEvaluation {

    /** The service was given and can be evaluated. */
    public static final Stage SERVED = Stage.open("served", "待评价", "Served");

    /** There is a review. */
    public static final Stage EVALUATED = Stage.open("evaluated", "已评价", "Evaluated");

    /** It is a bad one, and the unit that gave the service is to call back. */
    public static final Stage FOLLOW_UP = Stage.open("follow-up", "差评待回访", "Follow-up");

    /** The unit has called back and knows what happened. */
    public static final Stage CONTACTED = Stage.open("contacted", "已回访核实", "Contacted");

    /** The unit has mended it. */
    public static final Stage RECTIFIED = Stage.open("rectified", "已整改", "Rectified");

    /** The applicant knows what was done, and can evaluate once more. */
    public static final Stage FED_BACK = Stage.open("fed-back", "已反馈", "Fed back");

    /** The review does not count, since it was a mistake or malicious. */
    public static final Stage EXCLUDED = Stage.closed("excluded", "不予采纳", "Excluded");

    /** Nothing more is owed. */
    public static final Stage CLOSED = Stage.closed("closed", "已办结", "Closed");

    /** Evaluates the service, for the first time or after the follow-up. */
    public static final Action EVALUATE = Action.of("evaluate", "评价", "Evaluate");

    /** Opens the follow-up of a bad review. */
    public static final Action OPEN_FOLLOW_UP = Action.of("open-follow-up", "转办差评", "Open the follow-up");

    /** Contacts the reviewer and verifies the review. */
    public static final Action CONTACT = Action.of("contact", "回访核实", "Contact");

    /** Mends what was wrong, at once or by a day. */
    public static final Action RECTIFY = Action.of("rectify", "整改", "Rectify");

    /** Explains why what is asked has no legal ground. */
    public static final Action EXPLAIN = Action.of("explain", "解释说明", "Explain");

    /** Tells the reviewer what was done. */
    public static final Action FEED_BACK = Action.of("feed-back", "反馈", "Feed back");

    /** Leaves a mistaken or malicious review out after an appeal. */
    public static final Action EXCLUDE = Action.of("exclude", "申诉复核排除", "Exclude");

    /** Ends it. */
    public static final Action CLOSE = Action.of("close", "办结", "Close");

    private static final Clause FIVE_GRADES = PLATFORM_DATA.section("A.8");
    private static final Clause REVIEWS = evaluation("reviews", "服务评价", "on reviews");
    private static final Clause BAD_REVIEWS = evaluation("bad-reviews", "差评整改", "on bad reviews");
    private static final Clause APPEALS = evaluation("appeals", "申诉复核", "on appeals against reviews");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("evaluation", "好差评", "Service evaluation", SERVICE_EVALUATION)
            .roles(APPLICANT, OPERATOR, RESPONSIBLE_UNIT)
            .stages(SERVED, EVALUATED, FOLLOW_UP, CONTACTED, RECTIFIED, FED_BACK, EXCLUDED, CLOSED)
            .opening(SERVED, List.of(APPLICANT, OPERATOR), REVIEWS).binds(APPLICANT).mayBind(APPLICANT, RESPONSIBLE_UNIT)

            .step(SERVED, EVALUATE, APPLICANT, EVALUATED, FIVE_GRADES).needs(GRADE).tells(OPERATOR)
            .step(SERVED, CLOSE, OPERATOR, CLOSED, REVIEWS).gap()
            .step(EVALUATED, OPEN_FOLLOW_UP, OPERATOR, FOLLOW_UP, BAD_REVIEWS).mayBind(RESPONSIBLE_UNIT).tells(RESPONSIBLE_UNIT)
            .step(EVALUATED, CLOSE, OPERATOR, CLOSED, REVIEWS).gap()
            .step(FOLLOW_UP, CONTACT, RESPONSIBLE_UNIT, CONTACTED, BAD_REVIEWS)
            .step(CONTACTED, RECTIFY, RESPONSIBLE_UNIT, RECTIFIED, BAD_REVIEWS)
            .step(CONTACTED, EXPLAIN, RESPONSIBLE_UNIT, FED_BACK, BAD_REVIEWS).needs(REASON).tells(APPLICANT, OPERATOR)
            .step(CONTACTED, EXCLUDE, OPERATOR, EXCLUDED, APPEALS).needs(REASON).tells(APPLICANT, RESPONSIBLE_UNIT)
            .step(RECTIFIED, FEED_BACK, RESPONSIBLE_UNIT, FED_BACK, BAD_REVIEWS).tells(APPLICANT, OPERATOR)
            .step(FED_BACK, EVALUATE, APPLICANT, CLOSED, FIVE_GRADES).needs(GRADE).tells(OPERATOR, RESPONSIBLE_UNIT).gap()
            .step(FED_BACK, CLOSE, OPERATOR, CLOSED, BAD_REVIEWS).gap()

            .target("follow-up", "转办差评", "Open the follow-up")
                    .from(EVALUATE).until(OPEN_FOLLOW_UP, CLOSE).owedBy(OPERATOR).per(BAD_REVIEWS)
            .target("contact", "回访核实", "Contact")
                    .from(OPEN_FOLLOW_UP).until(CONTACT).owedBy(RESPONSIBLE_UNIT).per(BAD_REVIEWS)
            .target("rectify", "整改反馈", "Rectify and feed back")
                    .from(OPEN_FOLLOW_UP).until(FEED_BACK, EXPLAIN).owedBy(RESPONSIBLE_UNIT).per(BAD_REVIEWS)
            .sound();
    // spotless:on

    private ServiceEvaluation() {}

    /** Cites the opinion by its topic; its sections are not cited. */
    private static Clause evaluation(String place, String zh, String en) {
        Label title = SERVICE_EVALUATION.title();
        return new Clause(SERVICE_EVALUATION, place, new Label("《" + title.zh() + "》" + zh, title.en() + " " + en));
    }
}
