package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/** 重大功能变更: a major change of function, released only with the administrator's consent (GDZW 0001.5-2019, 3.3.4). */
public final class MajorRelease {

    /**
     * What changes. The text names two kinds and leaves the list open; a host keeps the code in the details of the opening,
     * as {@code kind}.
     */
    public enum Kind {

        /** How users log in (登录方式). */
        LOGIN_METHOD(new Label("登录方式", "login method")),

        /** How users prove who they are (认证方式). */
        AUTHENTICATION_METHOD(new Label("认证方式", "authentication method")),

        /** Another change that is major. */
        OTHER_MAJOR(new Label("其他重大变更", "other major change"));

        private final Label label;

        Kind(Label label) {
            this.label = label;
        }

        /** Returns the kind in words. */
        public Label label() {
            return label;
        }

        /** Returns the stable code. */
        public String code() {
            return Codes.of(this);
        }
    }

    /** The operator has reported it to the administrator. */
    public static final Stage PROPOSED = Stage.open("proposed", "已报请", "Proposed");

    /** The administrator has consented. */
    public static final Stage CONSENTED = Stage.open("consented", "已同意", "Consented");

    /** It is released. */
    public static final Stage RELEASED = Stage.closed("released", "已发布", "Released");

    /** The administrator has not consented. */
    public static final Stage REFUSED = Stage.closed("refused", "不同意", "Refused");

    /** Consents to it. */
    public static final Action CONSENT = Action.of("consent", "同意", "Consent");

    /** Refuses the consent, with a reason. */
    public static final Action REFUSE = Action.of("refuse", "不同意", "Refuse");

    /** Releases it, possible only after the consent. */
    public static final Action RELEASE = Action.of("release", "发布", "Release");

    private static final Clause CONSENT_FIRST = GDZW_OPERATION.section("3.3.4-b");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("release.major", "重大功能变更", "Major function change", GDZW_OPERATION)
            .roles(OPERATOR, ADMINISTRATOR)
            .stages(PROPOSED, CONSENTED, RELEASED, REFUSED)
            .opening(PROPOSED, List.of(OPERATOR), CONSENT_FIRST).binds(OPERATOR).mayBind(OPERATOR, ADMINISTRATOR).tells(ADMINISTRATOR)

            .step(PROPOSED, CONSENT, ADMINISTRATOR, CONSENTED, CONSENT_FIRST)
            .step(PROPOSED, REFUSE, ADMINISTRATOR, REFUSED, CONSENT_FIRST).needs(REASON).tells(OPERATOR).gap()
            .step(CONSENTED, RELEASE, OPERATOR, RELEASED, CONSENT_FIRST)
            .sound();
    // spotless:on

    private MajorRelease() {}
}
