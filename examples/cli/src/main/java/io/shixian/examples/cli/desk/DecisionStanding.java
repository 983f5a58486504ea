package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.LimitState;
import io.shixian.core.law.Label;

/** How the limit of the decision stands at the last event of a log that ends before any decision. */
enum DecisionStanding {

    /** The limit is being counted. */
    RUNNING(new Label("尚在期限内", "running")),

    /** Its clock stands still, and the log shows no end of that. */
    SUSPENDED(new Label("暂停计时", "suspended")),

    /** It ran out. */
    RAN_OUT(new Label("期限已届满", "ran out"));

    private final Label label;

    DecisionStanding(Label label) {
        this.label = label;
    }

    static DecisionStanding of(LimitState decision) {
        return switch (decision.status()) {
            case RUNNING -> RUNNING;
            case SUSPENDED -> SUSPENDED;
            case BREACHED, EXCEEDED -> RAN_OUT;
            case MET, STOPPED ->
                throw new IllegalStateException("the limit " + decision.limit().code() + " is "
                        + decision.status().code() + ", but no step of a replay decides");
        };
    }

    Label label() {
        return label;
    }
}
