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

/** {@code licence}, 行政许可法 29 to 48: twenty working days, ten more once by the head of the organ. */
class LicenceTest extends CompleteWalk {

    LicenceTest() {
        super(
                Licence.PROCEDURE,
                INTAKE_STAGES + HEARING_STAGES + DECISION_STAGES,
                INTAKE + EXAMINATION + hearing("examining") + DECISION + DELIVERY,
                INTAKE_LIMITS
                        + hearingLimits("examining")
                        + DELIVERY_LIMIT
                        + decision(20, 10, "decider", "LICENSING-42.1") + ", replaceable\n"
                        + PROMISE);
    }
}
