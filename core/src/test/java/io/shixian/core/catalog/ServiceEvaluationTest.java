package io.shixian.core.catalog;

/** {@code evaluation}, 国办发〔2019〕51号 and the grades of GB/T 39046-2020, A.8. */
class ServiceEvaluationTest extends CompleteWalk {

    private static final String STAGES = """
            served: ; bound applicant
            evaluated: evaluate; bound applicant
            follow-up: evaluate open-follow-up; bound applicant responsible-unit
            contacted: evaluate open-follow-up contact; bound applicant responsible-unit
            rectified: evaluate open-follow-up contact rectify; bound applicant responsible-unit
            fed-back: evaluate open-follow-up contact rectify feed-back; bound applicant responsible-unit
            excluded: evaluate open-follow-up contact exclude; bound applicant responsible-unit; closed
            closed: evaluate close; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant or operator)--> served; binds applicant; may-name applicant responsible-unit; per EVALUATION-reviews
            served --evaluate(applicant)--> evaluated; grade; tells operator; per GBT39046-A.8
            served --close(operator)--> closed; per EVALUATION-reviews; gap
            evaluated --open-follow-up(operator)--> follow-up; may-name responsible-unit; tells responsible-unit; per EVALUATION-bad-reviews
            evaluated --close(operator)--> closed; per EVALUATION-reviews; gap
            follow-up --contact(responsible-unit)--> contacted; per EVALUATION-bad-reviews
            contacted --rectify(responsible-unit)--> rectified; per EVALUATION-bad-reviews
            contacted --explain(responsible-unit)--> fed-back; reason; tells applicant operator; per EVALUATION-bad-reviews
            contacted --exclude(operator)--> excluded; reason; tells applicant responsible-unit; per EVALUATION-appeals
            rectified --feed-back(responsible-unit)--> fed-back; tells applicant operator; per EVALUATION-bad-reviews
            fed-back --evaluate(applicant)--> closed; grade; tells operator responsible-unit; per GBT39046-A.8; gap
            fed-back --close(operator)--> closed; per EVALUATION-bad-reviews; gap
            """;

    private static final String LIMITS = """
            follow-up: no term from evaluate until close/open-follow-up, owed by operator, in-principle, EVALUATION-bad-reviews
            contact: no term from open-follow-up until contact, owed by responsible-unit, in-principle, EVALUATION-bad-reviews
            rectify: no term from open-follow-up until explain/feed-back, owed by responsible-unit, in-principle, EVALUATION-bad-reviews
            """;

    ServiceEvaluationTest() {
        super(ServiceEvaluation.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
