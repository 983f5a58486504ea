package io.shixian.examples.servicedesk.traffic;

import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.DemoUsers;

/** Who appears in the sample: the demo users, and a few applicants besides them who never sign in. */
final class Cast {

    static final Actor ADMINISTRATOR = user("administrator", Role.ADMINISTRATOR);
    static final Actor OPERATOR = user("operator", Role.OPERATOR);
    static final Actor SUPERVISOR = user("supervisor", Role.SUPERVISOR);
    static final Actor ACCESSOR_A = user("accessor-a", Role.ACCESSOR);
    static final Actor ACCESSOR_B = user("accessor-b", Role.ACCESSOR);
    static final Actor UNIT = user("unit", Role.RESPONSIBLE_UNIT);
    static final Actor HANDLER = user("unit", Role.HANDLER);
    static final Actor CITIZEN = user("citizen", Role.APPLICANT);
    static final Actor ENTERPRISE = user("enterprise", Role.APPLICANT);
    static final Actor WINDOW = user("window", Role.WINDOW);
    static final Actor EXAMINER = user("examiner", Role.EXAMINER);
    static final Actor DECIDER = user("decider", Role.DECIDER);
    static final Actor REVIEWER = user("reviewer", Role.REVIEWER);
    static final Actor DISPATCHER = user("dispatcher", Role.DISPATCHER);
    static final Actor CALLBACK = user("callback", Role.CALLBACK);
    static final Actor INSTITUTION = user("institution", Role.SERVICE_INSTITUTION);

    private Cast() {}

    private static Actor user(String login, Role role) {
        Viewer user = DemoUsers.find(login)
                .filter(found -> found.has(role))
                .orElseThrow(() -> new IllegalStateException("there is no demo user " + login + " as " + role));
        return user.as(role);
    }

    /** Returns one of the citizens who never sign in. */
    static Actor citizen(int which) {
        return Actor.of(Role.APPLICANT, "citizen-" + (1002 + which));
    }

    /** Returns one of the enterprises that never sign in. */
    static Actor enterprise(int which) {
        return Actor.of(Role.APPLICANT, "enterprise-" + (2002 + which));
    }
}
