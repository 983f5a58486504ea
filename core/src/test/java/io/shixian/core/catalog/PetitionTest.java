package io.shixian.core.catalog;

/** {@code petition}, 信访工作条例 17 to 36. */
class PetitionTest extends CompleteWalk {

    private static final String STAGES = """
            received: ; bound applicant
            transferred: transfer; bound applicant responsible-unit
            accepted: transfer accept; bound applicant responsible-unit
            redirected: redirect; bound applicant; closed
            handled: transfer accept issue-opinion; bound applicant responsible-unit
            under-review: transfer accept issue-opinion ask-review; bound applicant responsible-unit review-organ
            reviewed: transfer accept issue-opinion ask-review review; bound applicant responsible-unit review-organ
            under-re-review: transfer accept issue-opinion ask-review review ask-re-review; bound applicant responsible-unit review-organ re-review-organ
            re-reviewed: transfer accept issue-opinion ask-review review ask-re-review re-review; bound applicant responsible-unit review-organ re-review-organ; closed
            closed: transfer accept issue-opinion close; bound applicant responsible-unit; closed
            """;

    private static final String ROWS = """
            new --open(applicant or petition-office)--> received; binds applicant; may-name applicant; per PETITION-17.1
            received --transfer(petition-office)--> transferred; names responsible-unit; tells responsible-unit; per PETITION-22.1
            received --redirect(petition-office)--> redirected; reason; tells applicant; per PETITION-22.2
            transferred --object(responsible-unit)--> received; reason; within 5 working days; frees responsible-unit; tells petition-office; per PETITION-23.3
            transferred --accept(responsible-unit)--> accepted; document; tells applicant; per PETITION-23.3
            accepted --issue-opinion(responsible-unit)--> handled; document; tells applicant; per PETITION-31.1.6
            handled --ask-review(applicant)--> under-review; within 30 calendar days; may-name review-organ; tells review-organ; per PETITION-35
            under-review --review(review-organ)--> reviewed; document; tells applicant responsible-unit; per PETITION-35
            reviewed --ask-re-review(applicant)--> under-re-review; within 30 calendar days; may-name re-review-organ; tells re-review-organ; per PETITION-36.1
            under-re-review --re-review(re-review-organ)--> re-reviewed; document; tells applicant review-organ responsible-unit; per PETITION-36.1
            handled --close(applicant or responsible-unit)--> closed; per PETITION-35; gap
            reviewed --close(applicant or review-organ)--> closed; per PETITION-36.1; gap
            """;

    private static final String LIMITS = """
            notice: 15 calendar days from opening until redirect/transfer, owed by petition-office, shall, PETITION-22.1
            unit-notice: 15 calendar days from transfer until accept, stopped by object, owed by responsible-unit, shall, PETITION-23.3
            close: 60 calendar days from accept until issue-opinion, owed by responsible-unit, shall, PETITION-34, extended by 30 calendar days 1x by [decider] per PETITION-34, changes told to [applicant]
            review: 30 calendar days from ask-review until review, owed by review-organ, shall, PETITION-35
            re-review: 30 calendar days from ask-re-review until re-review, owed by re-review-organ, shall, PETITION-36.1, suspended for hearing by [re-review-organ] per PETITION-36.2, changes told to [applicant]
            """;

    PetitionTest() {
        super(Petition.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
