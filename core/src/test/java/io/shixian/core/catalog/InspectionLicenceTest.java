package io.shixian.core.catalog;

import static io.shixian.core.catalog.LicenceTranscript.DECISION;
import static io.shixian.core.catalog.LicenceTranscript.DECISION_STAGES;
import static io.shixian.core.catalog.LicenceTranscript.DELIVERY;
import static io.shixian.core.catalog.LicenceTranscript.DELIVERY_LIMIT;
import static io.shixian.core.catalog.LicenceTranscript.EXAMINATION;
import static io.shixian.core.catalog.LicenceTranscript.HEARING_STAGES;
import static io.shixian.core.catalog.LicenceTranscript.INTAKE;
import static io.shixian.core.catalog.LicenceTranscript.INTAKE_LIMITS;
import static io.shixian.core.catalog.LicenceTranscript.INTAKE_STAGES;
import static io.shixian.core.catalog.LicenceTranscript.PROMISE;
import static io.shixian.core.catalog.LicenceTranscript.decision;
import static io.shixian.core.catalog.LicenceTranscript.hearing;
import static io.shixian.core.catalog.LicenceTranscript.hearingLimits;

/** {@code licence.inspection}, 行政许可法 55: two officers are assigned within five working days of the acceptance. */
class InspectionLicenceTest extends CompleteWalk {

    private static final String ASSIGNMENT = """
            accepted --assign(decider)--> accepted; names examiner second-examiner; tells examiner second-examiner; per LICENSING-55.2
            """;

    private static final String ASSIGNMENT_LIMIT = """
            assignment: 5 working days from accept/expiry of notice until assign, owed by decider, shall, LICENSING-55.2
            """;

    InspectionLicenceTest() {
        super(
                InspectionLicence.PROCEDURE,
                INTAKE_STAGES + HEARING_STAGES + DECISION_STAGES,
                INTAKE + EXAMINATION + ASSIGNMENT + hearing("examining") + DECISION + DELIVERY,
                INTAKE_LIMITS
                        + ASSIGNMENT_LIMIT
                        + hearingLimits("examining")
                        + DELIVERY_LIMIT
                        + decision(20, 10, "decider", "LICENSING-42.1") + ", replaceable\n"
                        + PROMISE);
    }
}
