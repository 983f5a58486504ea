package io.shixian.examples.servicedesk.api;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Label;
import io.shixian.examples.servicedesk.access.ClockOffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be done to a clock now.
 *
 * @param what   {@code suspend}, {@code resume} or {@code extend}
 * @param limit  the code of the limit
 * @param label  its name
 * @param role   in which of one's roles
 * @param causes the grounds to choose from
 * @param needs  what it needs: {@code reason}, {@code document}
 * @param most   the most that an extension may add
 * @param clause on what authority
 */
record ClockView(
        String what,
        String limit,
        Label label,
        String role,
        List<String> causes,
        List<String> needs,
        Optional<Term> most,
        ClauseView clause) {

    static ClockView of(ClockOffer offer) {
        List<String> needs = switch (offer.kind()) {
            case SUSPEND -> offer.document() ? List.of("document") : List.of();
            case RESUME -> List.of();
            case EXTEND -> List.of("reason");
        };
        return new ClockView(
                offer.kind().name().toLowerCase(Locale.ROOT),
                offer.limit().code(),
                offer.limit().label(),
                offer.as().code(),
                offer.causes(),
                needs,
                offer.most(),
                ClauseView.of(offer.clause()));
    }
}
