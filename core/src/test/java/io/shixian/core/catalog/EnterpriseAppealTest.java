package io.shixian.core.catalog;

/** {@code appeal}, DB32/T 4369—2022 3.2, 4.4 and 5.1: the steps of the text, and the handler's own ones filled in. */
class EnterpriseAppealTest extends CompleteWalk {

    private static final String STAGES = """
            submitted: ; bound applicant
            reviewed: review; bound applicant
            assigned: review assign; bound applicant handler
            answered: review assign start contact stage-reply answer; bound applicant handler
            called-back: review assign answer call-back; bound applicant handler
            closed: review assign answer call-back rework answer call-back evaluate; bound applicant handler; closed
            refused: refuse; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant)--> submitted; binds applicant; per DB32-4.4-3
            submitted --review(reviewer)--> reviewed; per DB32-5.1
            submitted --refuse(reviewer)--> refused; reason; tells applicant; per DB32-3.2
            reviewed --assign(dispatcher)--> assigned; names handler; tells handler; per DB32-4.4-2
            assigned --return(handler)--> reviewed; reason; frees handler; tells dispatcher; once; per DB32-4.4-2; gap
            assigned --start(handler)--> assigned; per DB32-4.4-2; gap
            assigned --contact(handler)--> assigned; per DB32-4.4-2; gap
            assigned --stage-reply(handler)--> assigned; tells applicant; per DB32-4.4-2; gap
            assigned --answer(handler)--> answered; tells applicant; per DB32-4.4-2
            answered --call-back(callback)--> called-back; per DB32-4.4-2
            called-back --rework(callback)--> assigned; reason; tells handler; per DB32-4.4-2; gap
            called-back --evaluate(applicant)--> closed; grade; per DB32-4.4-2
            """;

    private static final String LIMITS = """
            review: no term from opening until refuse/review, owed by reviewer, in-principle, DB32-5.1, gap
            assign: no term from return/review until assign, owed by dispatcher, in-principle, DB32-4.4-2, gap
            start: no term from assign until answer/contact/stage-reply/start, stopped by return, owed by handler, in-principle, DB32-4.4-2, gap
            contact: no term from assign until answer/contact/stage-reply, stopped by return, owed by handler, in-principle, DB32-4.4-2, gap
            stage-reply: no term from assign until answer/stage-reply, stopped by return, owed by handler, in-principle, DB32-4.4-2, gap
            next-stage-reply: no term from stage-reply until answer/stage-reply, stopped by return, owed by handler, in-principle, DB32-4.4-2, gap
            answer: no term from assign until answer, stopped by return, owed by handler, in-principle, DB32-4.4-2, replaceable, gap
            rework: no term from rework until answer, stopped by return, owed by handler, in-principle, DB32-4.4-2, gap
            call-back: no term from answer until call-back, owed by callback, in-principle, DB32-4.4-2, gap
            """;

    EnterpriseAppealTest() {
        super(EnterpriseAppeal.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
