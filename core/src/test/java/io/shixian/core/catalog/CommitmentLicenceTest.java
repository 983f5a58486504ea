package io.shixian.core.catalog;

/** {@code licence.commitment}, 安阳市政务服务条例 25 to 27. */
class CommitmentLicenceTest extends CompleteWalk {

    private static final String STAGES = """
            received: ; bound applicant
            rejected: reject; bound applicant; closed
            told: tell-conditions; bound applicant
            declined: tell-conditions decline; bound applicant; closed
            committed: tell-conditions commit; bound applicant
            withdrawn: tell-conditions commit withdraw; bound applicant; closed
            approved: tell-conditions commit approve; bound applicant
            denied: tell-conditions commit deny; bound applicant; closed
            to-be-checked: tell-conditions commit approve deliver; bound applicant
            kept: tell-conditions commit approve deliver check-promise; bound applicant; closed
            unkept: tell-conditions commit approve deliver check-promise!; bound applicant
            rectifying: tell-conditions commit approve deliver check-promise! order-rectification; bound applicant
            revoked: tell-conditions commit approve deliver check-promise! revoke; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant)--> received; binds applicant; per LICENSING-29
            received --tell-conditions(window)--> told; document; tells applicant; per AY-SERVICE-26.2
            received --reject(window)--> rejected; reason; document; tells applicant; per LICENSING-32.1.2
            told --commit(applicant)--> committed; document; tells window decider; per AY-SERVICE-26.2
            told --decline(applicant)--> declined; tells window; per AY-SERVICE-26.2
            committed --approve(window or decider)--> approved; tells applicant; per AY-SERVICE-26.2
            committed --deny(window or decider)--> denied; reason; document; tells applicant; per LICENSING-38.2
            received --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            told --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            committed --withdraw(applicant)--> withdrawn; tells window; per AY-SERVICE-26.3
            approved --submit-promised(applicant)--> approved; document; tells examiner; per AY-SERVICE-26.2
            approved --deliver(window)--> to-be-checked; per LICENSING-44
            to-be-checked --submit-promised(applicant)--> to-be-checked; document; tells examiner; per AY-SERVICE-26.2
            to-be-checked --check-promise(examiner)--> kept; items fulfilled as-promised; failed unkept; tells applicant; per AY-SERVICE-27
            unkept --order-rectification(examiner or decider)--> rectifying; document; tells applicant; per AY-SERVICE-27
            unkept --revoke(decider)--> revoked; reason; document; tells applicant; per AY-SERVICE-27
            rectifying --rectify(applicant)--> to-be-checked; tells examiner; per AY-SERVICE-27; gap
            rectifying --revoke(decider)--> revoked; reason; document; tells applicant; per AY-SERVICE-27
            """;

    private static final String LIMITS = """
            decision: same day from commit until approve/deny, owed by window, shall, AY-SERVICE-26.2, gap
            delivery: 10 working days from approve until deliver, owed by window, shall, LICENSING-44
            promised: no term from approve until submit-promised, owed by applicant, in-principle, AY-SERVICE-26.2
            check: no term from approve until check-promise, owed by examiner, in-principle, AY-SERVICE-27
            rectification: no term from order-rectification until rectify, owed by applicant, in-principle, AY-SERVICE-27
            """;

    CommitmentLicenceTest() {
        super(CommitmentLicence.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
