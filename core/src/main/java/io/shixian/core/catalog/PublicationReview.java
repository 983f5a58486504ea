package io.shixian.core.catalog;

import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Stage;

/**
 * 审定: the stages and actions that everything the operator has approved before it releases or handles it goes through (GDZW
 * 0001.5-2019, 4.2).
 * <p>
 * One refusal sends it back, and handed in again it needs every consent anew. A host names the accessor concerned, at the
 * opening or when it hands the draft in; while none is named, the consent may come from any.
 */
public final class PublicationReview {

    /** The operator has drafted it. */
    public static final Stage DRAFTED = Stage.open("drafted", "已拟定", "Drafted");

    /** Those whose consent it needs have it. */
    public static final Stage IN_REVIEW = Stage.open("in-review", "审定中", "In review");

    /** One of them has refused it. */
    public static final Stage RETURNED = Stage.open("returned", "已退回", "Returned");

    /** Hands it in. */
    public static final Action SUBMIT = Action.of("submit", "报送审定", "Submit");

    /** Consents to it. */
    public static final Action CONSENT = Action.of("consent", "审核同意", "Consent");

    /** Refuses it, with a reason. */
    public static final Action REFUSE = Action.of("refuse", "不同意", "Refuse");

    /** Hands it in again, changed. */
    public static final Action RESUBMIT = Action.of("resubmit", "重新报送", "Resubmit");

    private PublicationReview() {}
}
