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
 * 应用接入: a service application is brought onto the platform (GDZW 0001.5-2019, 2.1).
 * <p>
 * The text says no more than that the administrator takes the request in; the way from there to going online is filled in.
 */
public final class ApplicationOnboarding {

    /** The accessor has asked for it. */
    public static final Stage APPLIED = Stage.open("applied", "已申请", "Applied");

    /** The accessor connects its application to the platform. */
    public static final Stage INTEGRATING = Stage.open("integrating", "对接中", "Integrating");

    /** The operator tests it. */
    public static final Stage TESTING = Stage.open("testing", "测试中", "Testing");

    /** The test was passed, and the administrator has not yet agreed. */
    public static final Stage READY = Stage.open("ready", "待批准上线", "Ready");

    /** The administrator has agreed, and the application is not yet online. */
    public static final Stage APPROVED = Stage.open("approved", "已批准上线", "Approved");

    /** It is online. */
    public static final Stage ONLINE = Stage.closed("online", "已上线", "Online");

    /** The administrator has refused it. */
    public static final Stage REFUSED = Stage.closed("refused", "不予接入", "Refused");

    /** The accessor has given it up. */
    public static final Stage WITHDRAWN = Stage.closed("withdrawn", "已撤回", "Withdrawn");

    /** Takes the request in. */
    public static final Action ACCEPT_REQUEST = Action.of("accept-request", "受理接入申请", "Accept the request");

    /** Hands the connected application over for the test. */
    public static final Action SUBMIT_FOR_TEST = Action.of("submit-for-test", "提交测试", "Submit for test");

    /** Finds that the test was passed. */
    public static final Action PASS = Action.of("pass", "测试通过", "Pass");

    /** Finds that the test was failed, which sends it back to be connected better. */
    public static final Action FAIL = Action.of("fail", "测试不通过", "Fail");

    /** Agrees that it goes online. */
    public static final Action APPROVE = Action.of("approve", "批准上线", "Approve");

    /** Brings it online, possible only after the administrator has agreed. */
    public static final Action GO_ONLINE = Action.of("go-online", "上线", "Go online");

    /** Refuses it, with a reason. */
    public static final Action REFUSE = Action.of("refuse", "不予接入", "Refuse");

    /** Gives it up before it is online. */
    public static final Action WITHDRAW = Action.of("withdraw", "撤回申请", "Withdraw");

    private static final Clause INTAKE = GDZW_OPERATION.section("2.1-b1");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("app.onboarding", "应用接入", "Application onboarding", GDZW_OPERATION)
            .roles(ACCESSOR, ADMINISTRATOR, OPERATOR)
            .stages(APPLIED, INTEGRATING, TESTING, READY, APPROVED, ONLINE, REFUSED, WITHDRAWN)
            .opening(APPLIED, List.of(ACCESSOR), INTAKE).binds(ACCESSOR).mayBind(ACCESSOR, ADMINISTRATOR, OPERATOR)

            .step(APPLIED, ACCEPT_REQUEST, ADMINISTRATOR, INTEGRATING, INTAKE)
            .step(INTEGRATING, SUBMIT_FOR_TEST, ACCESSOR, TESTING, INTAKE).tells(OPERATOR).gap()
            .step(TESTING, PASS, OPERATOR, READY, INTAKE).tells(ACCESSOR, ADMINISTRATOR).gap()
            .step(TESTING, FAIL, OPERATOR, INTEGRATING, INTAKE).tells(ACCESSOR).gap()
            .step(READY, APPROVE, ADMINISTRATOR, APPROVED, INTAKE).tells(ACCESSOR, OPERATOR).gap()
            .step(APPROVED, GO_ONLINE, OPERATOR, ONLINE, INTAKE).tells(ACCESSOR, ADMINISTRATOR).gap()

            .step(APPLIED, REFUSE, ADMINISTRATOR, REFUSED, INTAKE).needs(REASON).tells(ACCESSOR).gap()
            .step(READY, REFUSE, ADMINISTRATOR, REFUSED, INTAKE).needs(REASON).tells(ACCESSOR, OPERATOR).gap()
            .step(APPLIED, WITHDRAW, ACCESSOR, WITHDRAWN, INTAKE).tells(ADMINISTRATOR).gap()
            .step(INTEGRATING, WITHDRAW, ACCESSOR, WITHDRAWN, INTAKE).tells(ADMINISTRATOR, OPERATOR).gap()
            .step(TESTING, WITHDRAW, ACCESSOR, WITHDRAWN, INTAKE).tells(ADMINISTRATOR, OPERATOR).gap()
            .step(READY, WITHDRAW, ACCESSOR, WITHDRAWN, INTAKE).tells(ADMINISTRATOR, OPERATOR).gap()
            .step(APPROVED, WITHDRAW, ACCESSOR, WITHDRAWN, INTAKE).tells(ADMINISTRATOR, OPERATOR).gap()
            .sound();
    // spotless:on

    private ApplicationOnboarding() {}
}
