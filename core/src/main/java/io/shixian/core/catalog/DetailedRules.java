package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 实施细则: the rules on handling consultations and complaints, drafted by operator or accessor and finalised by the
 * administrator (GDZW 0001.5-2019, 5.1).
 */
public final class DetailedRules {

    /** There is a draft. */
    public static final Stage DRAFTED = Stage.open("drafted", "已编制", "Drafted");

    /** The administrator has it. */
    public static final Stage SUBMITTED = Stage.open("submitted", "已报送", "Submitted");

    /** The administrator wants it changed. */
    public static final Stage RETURNED = Stage.open("returned", "已退回", "Returned");

    /** It is final, and followed. */
    public static final Stage ISSUED = Stage.closed("issued", "已发布", "Issued");

    /** Hands the draft in. */
    public static final Action SUBMIT = Action.of("submit", "报送审定", "Submit");

    /** Sends the draft back, with a reason. */
    public static final Action RETURN = Action.of("return", "退回修改", "Return");

    /** Hands the changed draft in. */
    public static final Action RESUBMIT = Action.of("resubmit", "重新报送", "Resubmit");

    /** Makes the draft final, so that it is issued. */
    public static final Action FINALISE = Action.of("finalise", "审定", "Finalise");

    private static final Clause RULES = GDZW_OPERATION.section("5.1-c");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("rules.implementing", "实施细则", "Implementing rules", GDZW_OPERATION)
            .roles(OPERATOR, ACCESSOR, ADMINISTRATOR)
            .stages(DRAFTED, SUBMITTED, RETURNED, ISSUED)
            .opening(DRAFTED, List.of(OPERATOR, ACCESSOR), RULES).binds(OPERATOR, ACCESSOR).mayBind(OPERATOR, ACCESSOR)

            .step(DRAFTED, SUBMIT, List.of(OPERATOR, ACCESSOR), SUBMITTED, RULES).tells(ADMINISTRATOR)
            .step(SUBMITTED, RETURN, ADMINISTRATOR, RETURNED, RULES).needs(REASON).tells(OPERATOR, ACCESSOR).gap()
            .step(RETURNED, RESUBMIT, List.of(OPERATOR, ACCESSOR), SUBMITTED, RULES).tells(ADMINISTRATOR).gap()
            .step(SUBMITTED, FINALISE, ADMINISTRATOR, ISSUED, RULES).tells(OPERATOR, ACCESSOR)
            .sound();
    // spotless:on

    private DetailedRules() {}
}
