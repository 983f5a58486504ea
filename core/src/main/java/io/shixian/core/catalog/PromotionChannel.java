package io.shixian.core.catalog;

import static io.shixian.core.catalog.PublicationReview.CONSENT;
import static io.shixian.core.catalog.PublicationReview.DRAFTED;
import static io.shixian.core.catalog.PublicationReview.IN_REVIEW;
import static io.shixian.core.catalog.PublicationReview.REFUSE;
import static io.shixian.core.catalog.PublicationReview.RESUBMIT;
import static io.shixian.core.catalog.PublicationReview.RETURNED;
import static io.shixian.core.catalog.PublicationReview.SUBMIT;
import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 推广渠道: a channel by which the operator promotes the mini-program, used once administrator and accessor have consented (GDZW
 * 0001.5-2019, 4.2.4).
 */
public final class PromotionChannel {

    /** Both have consented, and the channel may be used. */
    public static final Stage APPROVED = Stage.closed("approved", "已同意", "Approved");

    private static final Clause PROMOTION = GDZW_OPERATION.section("4.2.4");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("publication.channel", "推广渠道", "Promotion channel", GDZW_OPERATION)
            .roles(OPERATOR, ADMINISTRATOR, ACCESSOR)
            .stages(DRAFTED, IN_REVIEW, RETURNED, APPROVED)
            .opening(DRAFTED, List.of(OPERATOR), PROMOTION).mayBind(ADMINISTRATOR, ACCESSOR)

            .step(DRAFTED, SUBMIT, OPERATOR, IN_REVIEW, PROMOTION).mayBind(ADMINISTRATOR, ACCESSOR).tells(ADMINISTRATOR, ACCESSOR)
            .step(IN_REVIEW, CONSENT, List.of(ADMINISTRATOR, ACCESSOR), APPROVED, PROMOTION).joint().tells(OPERATOR)
            .step(IN_REVIEW, REFUSE, List.of(ADMINISTRATOR, ACCESSOR), RETURNED, PROMOTION).needs(REASON).tells(OPERATOR).gap()
            .step(RETURNED, RESUBMIT, OPERATOR, IN_REVIEW, PROMOTION).tells(ADMINISTRATOR, ACCESSOR).gap()
            .sound();
    // spotless:on

    private PromotionChannel() {}
}
