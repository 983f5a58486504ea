package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.catalog.Licence;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.Optional;

/** What became of an application. */
enum CaseOutcome {

    /** Accepted by the window before the limit ran out. */
    ACCEPTED_IN_TIME(new Label("按期受理", "accepted in time")),

    /** Rejected by the window before the limit ran out. */
    REJECTED(new Label("不予受理", "rejected")),

    /** Nobody answered in time, so the law accepts it as of its receipt. */
    DEEMED_ACCEPTED(new Label("视为受理", "deemed accepted")),

    /** The limit is still running. */
    OPEN(new Label("尚在期限内", "open"));

    private final Label label;

    CaseOutcome(Label label) {
        this.label = label;
    }

    /** Returns what an answer amounts to, be it the window's or the law's; open if there is none. */
    static CaseOutcome of(Optional<CaseEvent> answer) {
        if (answer.isEmpty()) {
            return OPEN;
        }
        if (answer.get() instanceof CaseEvent.Moved step) {
            return step.to().equals(Licence.ACCEPTED) ? ACCEPTED_IN_TIME : REJECTED;
        }
        return DEEMED_ACCEPTED;
    }

    Label label() {
        return label;
    }

    /** Returns the stable code, such as {@code deemed-accepted}. */
    String code() {
        return Codes.of(this);
    }

    /** Tells whether the application is accepted, by whom or what ever. */
    boolean isAccepted() {
        return this == ACCEPTED_IN_TIME || this == DEEMED_ACCEPTED;
    }
}
