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

/** {@code licence.tolerant}, 安阳市政务服务条例 24: a licence, and what the article adds to it. */
class TolerantLicenceTest extends CompleteWalk {

    private static final String GAP_STAGES = """
            accepted-with-gaps: accept-with-gaps; bound applicant
            examining-with-gaps: accept-with-gaps examine; bound applicant examiner second-examiner
            """;

    private static final String GAPS = """
            received --accept-with-gaps(window)--> accepted-with-gaps; document; tells applicant; per AY-SERVICE-24.1
            accepted-with-gaps --examine(examiner)--> examining-with-gaps; may-name examiner second-examiner; per LICENSING-34.1
            accepted-with-gaps --supplement-later(applicant)--> accepted; tells window; per AY-SERVICE-24.1
            examining-with-gaps --supplement-later(applicant)--> examining; tells window examiner; per AY-SERVICE-24.1
            accepted-with-gaps --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            examining-with-gaps --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            """;

    private static final String GAP_LIMIT = """
            supplement-later: no term from accept-with-gaps until supplement-later, owed by applicant, in-principle, AY-SERVICE-24.1, at the end withdrawn at-expiry by AY-SERVICE-24.1, telling [applicant, window]
            """;

    TolerantLicenceTest() {
        super(
                TolerantLicence.PROCEDURE,
                INTAKE_STAGES + GAP_STAGES + HEARING_STAGES + DECISION_STAGES,
                INTAKE + EXAMINATION + GAPS + hearing("examining") + DECISION + DELIVERY,
                eitherWay(INTAKE_LIMITS)
                        + hearingLimits("examining")
                        + DELIVERY_LIMIT
                        + GAP_LIMIT
                        + eitherWay(decision(20, 10, "decider", "LICENSING-42.1") + ", replaceable\n" + PROMISE));
    }

    /** Accepting with gaps is accepting, for every limit that begins or ends with it. */
    private static String eitherWay(String limits) {
        return limits.replace("until accept/", "until accept/accept-with-gaps/")
                .replace("from accept/", "from accept/accept-with-gaps/");
    }
}
