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
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 内容发布: what the operator drafts for the public account, published once administrator and accessor have finalised it (GDZW
 * 0001.5-2019, 4.2.2).
 */
public final class ContentPublication {

    /** Both have consented. */
    public static final Stage APPROVED = Stage.open("approved", "已审定", "Approved");

    /** It is on the public account. */
    public static final Stage PUBLISHED = Stage.closed("published", "已发布", "Published");

    /** Publishes it, possible only after both consents. */
    public static final Action PUBLISH = Action.of("publish", "发布", "Publish");

    private static final Clause RELEASE = GDZW_OPERATION.section("4.2.2");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("publication.content", "内容发布", "Content publication", GDZW_OPERATION)
            .roles(OPERATOR, ADMINISTRATOR, ACCESSOR)
            .stages(DRAFTED, IN_REVIEW, RETURNED, APPROVED, PUBLISHED)
            .opening(DRAFTED, List.of(OPERATOR), RELEASE).mayBind(ADMINISTRATOR, ACCESSOR)

            .step(DRAFTED, SUBMIT, OPERATOR, IN_REVIEW, RELEASE).mayBind(ADMINISTRATOR, ACCESSOR).tells(ADMINISTRATOR, ACCESSOR)
            .step(IN_REVIEW, CONSENT, List.of(ADMINISTRATOR, ACCESSOR), APPROVED, RELEASE).joint().tells(OPERATOR)
            .step(IN_REVIEW, REFUSE, List.of(ADMINISTRATOR, ACCESSOR), RETURNED, RELEASE).needs(REASON).tells(OPERATOR).gap()
            .step(RETURNED, RESUBMIT, OPERATOR, IN_REVIEW, RELEASE).tells(ADMINISTRATOR, ACCESSOR).gap()
            .step(APPROVED, PUBLISH, OPERATOR, PUBLISHED, RELEASE)
            .sound();
    // spotless:on

    private ContentPublication() {}
}
