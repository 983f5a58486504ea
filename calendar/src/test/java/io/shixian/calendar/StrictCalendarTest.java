package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StrictCalendarTest {

    private static final LocalDate LAST_SETTLED = LocalDate.of(2026, 12, 24);
    private static final LocalDate HORIZON = LocalDate.of(2026, 12, 25);

    private final WorkCalendar lenient = ChinaCalendar.published();
    private final WorkCalendar strict = lenient.strict();

    @Test
    void refuses_every_answer_that_rests_on_a_provisional_day() {
        Map<String, Consumer<WorkCalendar>> questions = Map.ofEntries(
                Map.entry("isWorkingDay", calendar -> calendar.isWorkingDay(HORIZON)),
                Map.entry("day", calendar -> calendar.day(HORIZON)),
                Map.entry("days", calendar -> calendar.days(LAST_SETTLED, HORIZON)),
                Map.entry("plus", calendar -> calendar.plus(LAST_SETTLED, 10)),
                Map.entry("minus", calendar -> calendar.plus(LocalDate.of(2027, 1, 15), -30)),
                Map.entry("next", calendar -> calendar.next(LAST_SETTLED)),
                Map.entry("previous", calendar -> calendar.previous(LocalDate.of(2026, 12, 28))),
                Map.entry("sameOrNext", calendar -> calendar.sameOrNext(HORIZON)),
                Map.entry("sameOrPrevious", calendar -> calendar.sameOrPrevious(HORIZON)),
                Map.entry("workingDays", calendar -> calendar.workingDays(LAST_SETTLED, LocalDate.of(2027, 2, 1))),
                Map.entry("workingDays reversed", calendar -> calendar.workingDays(HORIZON, LAST_SETTLED)));

        assertThat(questions).allSatisfy((name, question) -> {
            ProvisionalDayException refusal =
                    catchThrowableOfType(ProvisionalDayException.class, () -> question.accept(strict));
            assertThat(refusal.date()).isEqualTo(HORIZON);
            assertThat(refusal.horizon()).isEqualTo(HORIZON);
            question.accept(lenient);
        });
    }

    @Test
    void names_the_day_the_horizon_and_the_way_out() {
        assertThatThrownBy(() -> strict.day(LocalDate.of(2027, 1, 15)))
                .hasMessage("2027-01-15 is provisional: the published notices settle the days before 2026-12-25;"
                        + " add the notice for that year, or ask a calendar that is not strict");
    }

    @Test
    void answers_like_a_lenient_one_wherever_no_provisional_day_is_counted() {
        LAST_SETTLED.minusDays(90).datesUntil(HORIZON.plusDays(60)).forEach(date -> {
            for (int n = -60; n <= 60; n++) {
                int count = n;
                LocalDate end = lenient.plus(date, count);
                if (settled(date, end)) {
                    assertThat(strict.plus(date, count)).isEqualTo(end);
                } else {
                    assertThatThrownBy(() -> strict.plus(date, count)).isInstanceOf(ProvisionalDayException.class);
                }
            }
        });
    }

    /** A count leaves out the day it starts from, whichever way it goes. */
    private boolean settled(LocalDate start, LocalDate end) {
        Optional<LocalDate> found = end.isBefore(start)
                ? lenient.firstProvisional(end.minusDays(1), start.minusDays(1))
                : lenient.firstProvisional(start, end);
        return found.isEmpty();
    }

    @Nested
    class A_day_that_is_not_counted {

        @Test
        void may_be_provisional() {
            assertThat(strict.previous(HORIZON)).isEqualTo(LAST_SETTLED);
            assertThat(strict.plus(HORIZON, 0)).isEqualTo(HORIZON);
            assertThat(strict.workingDays(HORIZON, HORIZON)).isZero();
        }
    }
}
