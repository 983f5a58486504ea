package io.shixian.core.catalog;

import static io.shixian.core.catalog.PublicationReview.CONSENT;
import static io.shixian.core.catalog.PublicationReview.DRAFTED;
import static io.shixian.core.catalog.PublicationReview.IN_REVIEW;
import static io.shixian.core.catalog.PublicationReview.REFUSE;
import static io.shixian.core.catalog.PublicationReview.RESUBMIT;
import static io.shixian.core.catalog.PublicationReview.RETURNED;
import static io.shixian.core.catalog.PublicationReview.SUBMIT;
import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 运营方案: the operator's plan for the public account, in force once the administrator has consented to it (GDZW 0001.5-2019,
 * 4.2.1).
 */
public final class OperationPlan {

    /** The administrator has consented, and the account is run by it. */
    public static final Stage IN_FORCE = Stage.closed("in-force", "已生效", "In force");

    private static final Clause PLAN = GDZW_OPERATION.section("4.2.1-a");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("publication.plan", "运营方案", "Operation plan", GDZW_OPERATION)
            .roles(OPERATOR, ADMINISTRATOR)
            .stages(DRAFTED, IN_REVIEW, RETURNED, IN_FORCE)
            .opening(DRAFTED, List.of(OPERATOR), PLAN).mayBind(ADMINISTRATOR)

            .step(DRAFTED, SUBMIT, OPERATOR, IN_REVIEW, PLAN).mayBind(ADMINISTRATOR).tells(ADMINISTRATOR)
            .step(IN_REVIEW, CONSENT, ADMINISTRATOR, IN_FORCE, PLAN).tells(OPERATOR)
            .step(IN_REVIEW, REFUSE, ADMINISTRATOR, RETURNED, PLAN).needs(REASON).tells(OPERATOR).gap()
            .step(RETURNED, RESUBMIT, OPERATOR, IN_REVIEW, PLAN).tells(ADMINISTRATOR).gap()
            .sound();
    // spotless:on

    private OperationPlan() {}
}
