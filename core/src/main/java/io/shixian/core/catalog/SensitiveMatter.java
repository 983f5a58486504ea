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
import static io.shixian.core.procedure.Requirement.DOCUMENT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 重大、复杂、敏感事项: a hard, major, complex or sensitive matter, handled only with the written consents of administrator and
 * accessor (GDZW 0001.5-2019, 4.2.1).
 * <p>
 * Whether a matter is one is the operator's judgement; the text names no marks of it.
 */
public final class SensitiveMatter {

    /** Both have consented in writing. */
    public static final Stage APPROVED = Stage.open("approved", "已书面同意", "Approved");

    /** It was handled. */
    public static final Stage HANDLED = Stage.closed("handled", "已处理", "Handled");

    /** Handles it, possible only after both written consents. */
    public static final Action HANDLE = Action.of("handle", "处理", "Handle");

    private static final Clause WRITTEN_CONSENT = GDZW_OPERATION.section("4.2.1-b");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("publication.sensitive", "重大复杂敏感事项", "Sensitive matter", GDZW_OPERATION)
            .roles(OPERATOR, ADMINISTRATOR, ACCESSOR)
            .stages(DRAFTED, IN_REVIEW, RETURNED, APPROVED, HANDLED)
            .opening(DRAFTED, List.of(OPERATOR), WRITTEN_CONSENT).mayBind(ADMINISTRATOR, ACCESSOR)

            .step(DRAFTED, SUBMIT, OPERATOR, IN_REVIEW, WRITTEN_CONSENT).mayBind(ADMINISTRATOR, ACCESSOR).tells(ADMINISTRATOR, ACCESSOR)
            .step(IN_REVIEW, CONSENT, List.of(ADMINISTRATOR, ACCESSOR), APPROVED, WRITTEN_CONSENT).joint().needs(DOCUMENT).tells(OPERATOR)
            .step(IN_REVIEW, REFUSE, List.of(ADMINISTRATOR, ACCESSOR), RETURNED, WRITTEN_CONSENT).needs(REASON).tells(OPERATOR).gap()
            .step(RETURNED, RESUBMIT, OPERATOR, IN_REVIEW, WRITTEN_CONSENT).tells(ADMINISTRATOR, ACCESSOR).gap()
            .step(APPROVED, HANDLE, OPERATOR, HANDLED, WRITTEN_CONSENT)
            .sound();
    // spotless:on

    private SensitiveMatter() {}
}
