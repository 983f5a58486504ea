package io.shixian.core.catalog;

import static io.shixian.core.catalog.Licence.APPROVE;
import static io.shixian.core.catalog.Licence.APPROVED;
import static io.shixian.core.catalog.Licence.DELIVER;
import static io.shixian.core.catalog.Licence.DELIVERED;
import static io.shixian.core.catalog.Licence.DENIED;
import static io.shixian.core.catalog.Licence.DENY;
import static io.shixian.core.catalog.Licence.RECEIVED;
import static io.shixian.core.catalog.Licence.REJECT;
import static io.shixian.core.catalog.Licence.REJECTED;
import static io.shixian.core.catalog.Licence.REQUEST_SUPPLEMENT;
import static io.shixian.core.catalog.Licence.SUPPLEMENT;
import static io.shixian.core.catalog.Licence.SUPPLEMENTING;
import static io.shixian.core.catalog.Licence.WITHDRAW;
import static io.shixian.core.catalog.Licence.WITHDRAWN;
import static io.shixian.core.deadline.Term.sameDay;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.WINDOW;
import static io.shixian.core.procedure.Requirement.DOCUMENT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.util.List;

/**
 * 即办件: an application that is decided on the spot, by the window or the decider (行政许可法 34, 56). Stages and actions are
 * those of {@link Licence}.
 * <p>
 * The law says "on the spot" (当场), which an application by post or online has none of; the same day (T15) is how offices
 * take it. What can't be decided so is an ordinary {@link Licence}. A supplemented application is decided on the day on which the supplement comes in.
 */
public final class InstantLicence {

    private static final List<Role> ON_THE_SPOT_BY = List.of(WINDOW, DECIDER);

    private static final Clause APPLICATION = LICENSING_LAW.article(29);
    private static final Clause REJECTION = LICENSING_LAW.article(32, 1, 2);
    private static final Clause NOTICE = LICENSING_LAW.article(32, 1, 4);
    private static final Clause SUPPLEMENTED = LICENSING_LAW.article(32, 1, 5);
    private static final Clause ON_THE_SPOT = LICENSING_LAW.article(34, 2);
    private static final Clause REFUSAL = LICENSING_LAW.article(38, 2);
    private static final Clause DELIVERY = LICENSING_LAW.article(44);

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("licence.instant", "即办件", "Instant licence", LICENSING_LAW)
            .roles(APPLICANT, WINDOW, DECIDER)
            .stages(RECEIVED, SUPPLEMENTING, REJECTED, APPROVED, DENIED, DELIVERED, WITHDRAWN)
            .opening(RECEIVED, List.of(APPLICANT), APPLICATION).binds(APPLICANT)

            .step(RECEIVED, REQUEST_SUPPLEMENT, WINDOW, SUPPLEMENTING, NOTICE).needs(DOCUMENT).atMost(1).tells(APPLICANT)
            .step(SUPPLEMENTING, SUPPLEMENT, APPLICANT, RECEIVED, SUPPLEMENTED).tells(WINDOW)
            .step(RECEIVED, REJECT, WINDOW, REJECTED, REJECTION).needs(REASON, DOCUMENT).tells(APPLICANT)
            .step(RECEIVED, APPROVE, ON_THE_SPOT_BY, APPROVED, ON_THE_SPOT).tells(APPLICANT)
            .step(RECEIVED, DENY, ON_THE_SPOT_BY, DENIED, REFUSAL).needs(REASON, DOCUMENT).tells(APPLICANT)
            .step(APPROVED, DELIVER, WINDOW, DELIVERED, DELIVERY)
            .step(RECEIVED, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()
            .step(SUPPLEMENTING, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()

            .limit("decision", "当日作出决定", "Decide the same day", sameDay())
                    .fromOpening().from(SUPPLEMENT).until(APPROVE, DENY, REJECT, REQUEST_SUPPLEMENT).owedBy(WINDOW).per(ON_THE_SPOT).gap()
            .limit("delivery", "颁发送达许可证件", "Deliver the licence", workdays(10))
                    .from(APPROVE).until(DELIVER).owedBy(WINDOW).per(DELIVERY)
            .sound();
    // spotless:on

    private InstantLicence() {}
}
