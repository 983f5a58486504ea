package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.ASKED;
import static io.shixian.core.casefile.Tables.OVERDUE;
import static io.shixian.core.casefile.Tables.RULE;
import static io.shixian.core.deadline.Term.calendarDays;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.procedure.Expiry.Effect;
import io.shixian.core.procedure.Procedure;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * T23: asked on Wednesday 2025-09-24, five working days end on Tuesday the 30th (Sunday the 28th is worked, by
 * working-days.csv). What begins with the expiry is counted from the day on which the outcome holds.
 */
class EffectiveDayTest {

    // spotless:off
    private static Procedure deemed(Effect effect) {
        return Procedure.named("deemed", "视为", "Deemed", Tables.RULES)
                .roles(APPLICANT, OPERATOR)
                .stages(ASKED, OVERDUE, Tables.DONE)
                .opening(ASKED, List.of(APPLICANT), RULE)
                .step(ASKED, ANSWER, OPERATOR, Tables.DONE, RULE)
                .step(OVERDUE, ANSWER, OPERATOR, Tables.DONE, RULE)
                .limit("review", "审查", "Review", workdays(5)).fromOpening().until(ANSWER).owedBy(OPERATOR).per(RULE)
                        .onExpiry(OVERDUE, effect, RULE)
                .limit("decide", "决定", "Decide", calendarDays(90)).fromExpiryOf("review").until(ANSWER).owedBy(OPERATOR).per(RULE)
                .sound();
    }
    // spotless:on

    @ParameterizedTest
    @CsvSource({
        "AT_EXPIRY,   2025-10-01, 2025-12-30",
        "ON_LAST_DAY, 2025-09-30, 2025-12-29",
        "AS_OF_START, 2025-09-24, 2025-12-23"
    })
    void an_outcome_holds_from_the_day_the_table_names(Effect effect, String holdsFrom, String decideBy) {
        Matter lapsed = Tables.asked(deemed(effect), "2025-09-24T10:00").after(tick("2025-10-20T00:00"));

        assertThat(lapsed.history().get(1).effectiveOn()).isEqualTo(on(holdsFrom));
        assertThat(lapsed.stage()).isEqualTo(OVERDUE);
        assertThat(lapsed.deadline("decide").lastDay()).isEqualTo(on(decideBy));
    }
}
