package io.shixian.core.casefile;

import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.ASKED;
import static io.shixian.core.casefile.Tables.COMMENT;
import static io.shixian.core.casefile.Tables.DISPATCH;
import static io.shixian.core.casefile.Tables.DONE;
import static io.shixian.core.casefile.Tables.RETURN;
import static io.shixian.core.casefile.Tables.RULE;
import static io.shixian.core.casefile.Tables.WITH_UNIT;
import static io.shixian.core.deadline.Term.calendarDays;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Expiry.Effect.AS_OF_START;
import static io.shixian.core.procedure.Expiry.Effect.AT_EXPIRY;

import io.shixian.core.law.Strength;
import io.shixian.core.procedure.Procedure;
import java.util.List;

/** No procedure that anyone would write: every mechanism at once, clocks that start and end each other. */
final class Tangle {

    static final Procedure PROCEDURE = table();

    private Tangle() {}

    private static Procedure table() {
        return Tables.routed()
                // spotless:off
                .limit("whole", "全程", "Whole", workdays(25)).fromOpening().until(ANSWER).owedBy(OPERATOR).per(RULE)
                        .onExpiry(DONE, AT_EXPIRY, RULE, APPLICANT, ACCESSOR)
                        .extendable(workdays(10), 3, RULE, OPERATOR)
                        .suspendable(List.of("hearing"), false, RULE, OPERATOR, ACCESSOR)
                .limit("route", "分发", "Route", workdays(3)).fromOpening().from(RETURN).until(DISPATCH).owedBy(OPERATOR).per(RULE)
                        .onExpiry(ASKED, AS_OF_START, RULE, OPERATOR)
                        .suspendable(List.of("rest", "hearing"), true, RULE, OPERATOR)
                .limit("late", "补办", "Late", workdays(2)).from(RETURN, DISPATCH).fromExpiryOf("route", "handle").until(ANSWER)
                        .owedBy(OPERATOR).per(RULE).strength(Strength.SHOULD)
                .limit("handle", "承办", "Handle", calendarDays(9)).from(DISPATCH).until(DISPATCH, ANSWER).stoppedBy(RETURN).owedBy(ACCESSOR).per(RULE)
                        .onExpiry(WITH_UNIT, AT_EXPIRY, RULE, ACCESSOR)
                .limit("comment", "补充", "Comment", workdays(7)).from(ANSWER, DISPATCH).until(RETURN).owedBy(APPLICANT).per(RULE)
                .step(ASKED, COMMENT, List.of(APPLICANT, ACCESSOR), ASKED, RULE).atMost(2).mayBind(ACCESSOR)
                .sound();
        // spotless:on
    }
}
