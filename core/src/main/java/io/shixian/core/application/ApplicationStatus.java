package io.shixian.core.application;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/**
 * How a service application stands.
 * <p>
 * The order is that of precedence: where several matters say something about an application, the one named last here holds.
 * An application that is withdrawn is nothing else any more; one that is suspended stays so while it is maintained.
 */
public enum ApplicationStatus {

    /** It is not online yet (接入中); no matter says anything else. */
    ONBOARDING(new Label("接入中", "onboarding")),

    /** It serves the public (已上线): its onboarding went online. */
    ONLINE(new Label("已上线", "online")),

    /** It can't be used as usual (维护中): a maintenance is in progress. */
    UNDER_MAINTENANCE(new Label("维护中", "under maintenance")),

    /** It does not serve the public (暂停对外服务): an anomaly took it offline and it has not been reopened. */
    SUSPENDED(new Label("暂停对外服务", "suspended")),

    /** It was taken off the platform for good (已撤销): a withdrawal was executed; what comes back needs an id of its own. */
    WITHDRAWN(new Label("已撤销", "withdrawn"));

    private final Label label;

    ApplicationStatus(Label label) {
        this.label = label;
    }

    /** Returns the status in words. */
    public Label label() {
        return label;
    }

    /** Returns the stable code. */
    public String code() {
        return Codes.of(this);
    }
}
