package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.CITY_PLATFORM;
import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.party.Role.SUPERVISOR;
import static io.shixian.core.procedure.Requirement.DOCUMENT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 考核评价: how the operator did in a period, as a score card, circulated or else published (市级平台管理办法, 5.2; GDZW
 * 0001.5-2019, 2.1).
 * <p>
 * A host keeps the period in the details of the opening, as {@code period}.
 */
public final class PlatformAssessment {

    /** The period is being assessed. */
    public static final Stage OPENED = Stage.open("opened", "考核中", "Opened");

    /** The score card is there. */
    public static final Stage SCORED = Stage.open("scored", "已评分", "Scored");

    /** The operator does not agree with the score card. */
    public static final Stage OBJECTED = Stage.open("objected", "已提出异议", "Objected");

    /** The result was made known inside the authorities. */
    public static final Stage CIRCULATED = Stage.closed("circulated", "已内部通报", "Circulated");

    /** The result was made known to the public. */
    public static final Stage PUBLISHED = Stage.closed("published", "已向社会公开", "Published");

    /** Hands in the score card. */
    public static final Action SCORE = Action.of("score", "评分", "Score");

    /** Says, once, why the score card is wrong. */
    public static final Action OBJECT = Action.of("object", "提出异议", "Object");

    /** Says why the score card stands, or hands in a corrected one among the documents. */
    public static final Action ANSWER = Action.of("answer", "答复异议", "Answer the objection");

    /** Makes the result known inside the authorities. */
    public static final Action CIRCULATE = Action.of("circulate", "内部通报", "Circulate");

    /** Makes the result known to the public. */
    public static final Action PUBLISH = Action.of("publish", "向社会公开", "Publish");

    private static final Clause INDICATORS = CITY_PLATFORM.section("5.2-1");
    private static final Clause PERIODICALLY = CITY_PLATFORM.section("5.2-2");
    private static final Clause RESULT = GDZW_OPERATION.section("2.1-d2");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("assessment", "考核评价", "Assessment", CITY_PLATFORM)
            .roles(ADMINISTRATOR, SUPERVISOR, OPERATOR)
            .stages(OPENED, SCORED, OBJECTED, CIRCULATED, PUBLISHED)
            .opening(OPENED, List.of(ADMINISTRATOR), PERIODICALLY).mayBind(OPERATOR)

            .step(OPENED, SCORE, List.of(ADMINISTRATOR, SUPERVISOR), SCORED, INDICATORS).needs(DOCUMENT).tells(OPERATOR)
            .step(SCORED, OBJECT, OPERATOR, OBJECTED, PERIODICALLY).needs(REASON).tells(ADMINISTRATOR).atMost(1).gap()
            .step(OBJECTED, ANSWER, List.of(ADMINISTRATOR, SUPERVISOR), SCORED, PERIODICALLY).needs(REASON).tells(OPERATOR).gap()
            .step(SCORED, CIRCULATE, ADMINISTRATOR, CIRCULATED, RESULT).tells(OPERATOR)
            .step(SCORED, PUBLISH, ADMINISTRATOR, PUBLISHED, RESULT).tells(OPERATOR)

            .target("answer", "答复异议", "Answer the objection")
                    .from(OBJECT).until(ANSWER).owedBy(ADMINISTRATOR).per(PERIODICALLY).gap()
            .sound();
    // spotless:on

    private PlatformAssessment() {}
}
