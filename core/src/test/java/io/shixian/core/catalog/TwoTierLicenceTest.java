package io.shixian.core.catalog;

import static io.shixian.core.catalog.LicenceTranscript.DELIVERY;
import static io.shixian.core.catalog.LicenceTranscript.DELIVERY_LIMIT;
import static io.shixian.core.catalog.LicenceTranscript.EXAMINATION;
import static io.shixian.core.catalog.LicenceTranscript.INTAKE;
import static io.shixian.core.catalog.LicenceTranscript.INTAKE_LIMITS;
import static io.shixian.core.catalog.LicenceTranscript.INTAKE_STAGES;
import static io.shixian.core.catalog.LicenceTranscript.NOT_COUNTED;
import static io.shixian.core.catalog.LicenceTranscript.PROMISE;
import static io.shixian.core.catalog.LicenceTranscript.hearing;
import static io.shixian.core.catalog.LicenceTranscript.hearingLimits;

/** {@code licence.two-tier}, 行政许可法 35 and 43: the lower organ reviews and passes up, the upper one decides. */
class TwoTierLicenceTest extends CompleteWalk {

    private static final String STAGES = """
            passed-up: accept examine pass-up; bound applicant examiner second-examiner
            hearing-offered: accept examine pass-up tell-hearing-right; bound applicant examiner second-examiner interested-party
            hearing: accept examine pass-up tell-hearing-right ask-hearing; bound applicant examiner second-examiner interested-party
            approved: accept examine pass-up approve; bound applicant examiner second-examiner
            denied: accept examine pass-up deny; bound applicant examiner second-examiner; closed
            delivered: accept examine pass-up approve deliver; bound applicant examiner second-examiner; closed
            """;

    private static final String TWO_TIERS = """
            examining --pass-up(examiner)--> passed-up; document; tells decider applicant; per LICENSING-35
            passed-up --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            passed-up --approve(decider)--> approved; tells applicant; per LICENSING-38.1
            passed-up --deny(decider)--> denied; reason; document; tells applicant; per LICENSING-38.2
            """;

    private static final String REVIEW =
            "review: 20 working days from accept/expiry of notice until pass-up, owed by examiner, shall, LICENSING-43"
                    + NOT_COUNTED + ", replaceable\n";

    private static final String DECISION =
            "decision: 20 working days from pass-up until approve/deny, owed by decider, shall, LICENSING-42.1,"
                    + " extended by 10 working days 1x by [decider] per LICENSING-42.1" + NOT_COUNTED + ", gap\n";

    TwoTierLicenceTest() {
        super(
                TwoTierLicence.PROCEDURE,
                INTAKE_STAGES + STAGES,
                INTAKE + EXAMINATION + TWO_TIERS + hearing("passed-up") + DELIVERY,
                INTAKE_LIMITS + REVIEW + hearingLimits("passed-up") + DELIVERY_LIMIT + DECISION + PROMISE);
    }
}
