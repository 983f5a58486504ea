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

/** {@code licence.joint}, 行政许可法 42, second paragraph: 45 working days, 15 more by the head of the government. */
class JointLicenceTest extends CompleteWalk {

    JointLicenceTest() {
        super(
                JointLicence.PROCEDURE,
                INTAKE_STAGES + HEARING_STAGES + DECISION_STAGES,
                INTAKE + EXAMINATION + hearing("examining") + DECISION + DELIVERY,
                INTAKE_LIMITS
                        + hearingLimits("examining")
                        + DELIVERY_LIMIT
                        + decision(45, 15, "head-of-government", "LICENSING-42.2") + "\n"
                        + PROMISE);
    }
}
