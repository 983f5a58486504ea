package io.shixian.core.application;

import static io.shixian.core.application.ApplicationStatus.ONBOARDING;
import static io.shixian.core.application.ApplicationStatus.ONLINE;
import static io.shixian.core.application.ApplicationStatus.SUSPENDED;
import static io.shixian.core.application.ApplicationStatus.UNDER_MAINTENANCE;
import static io.shixian.core.application.ApplicationStatus.WITHDRAWN;

import io.shixian.core.catalog.ApplicationChange;
import io.shixian.core.catalog.ApplicationException;
import io.shixian.core.catalog.ApplicationMaintenance;
import io.shixian.core.catalog.ApplicationOnboarding;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.Map;
import java.util.Set;

/** What a matter in a stage says about the status of its application; most say nothing. */
final class Saying {

    /** By the code of the procedure, so that a host's own version of it says the same. */
    private static final Map<String, Says> BY_PROCEDURE = Map.of(
            ApplicationOnboarding.PROCEDURE.code(),
            new Says(ONLINE, ApplicationOnboarding.ONLINE),
            ApplicationMaintenance.PROCEDURE.code(),
            new Says(UNDER_MAINTENANCE, ApplicationMaintenance.IN_PROGRESS),
            ApplicationException.PROCEDURE.code(),
            new Says(
                    SUSPENDED,
                    ApplicationException.SUSPENDED,
                    ApplicationException.FIXED,
                    ApplicationException.VERIFIED),
            ApplicationChange.WITHDRAWAL.code(),
            new Says(WITHDRAWN, ApplicationChange.EXECUTED, ApplicationChange.CLOSED));

    private static final Says NOTHING = new Says(ONBOARDING);

    private record Says(ApplicationStatus status, Set<Stage> stages) {

        Says(ApplicationStatus status, Stage... stages) {
            this(status, Set.of(stages));
        }
    }

    private Saying() {}

    /** Returns the status, or the lowest one if the matter says nothing. */
    static ApplicationStatus of(Procedure procedure, Stage stage) {
        Says says = BY_PROCEDURE.getOrDefault(procedure.code(), NOTHING);
        return says.stages().contains(stage) ? says.status() : ONBOARDING;
    }
}
