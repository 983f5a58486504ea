package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    private static final Map<String, BiConsumer<WorkCalendar, LocalDate>> QUESTIONS = Map.ofEntries(
            Map.entry("isWorkingDay", WorkCalendar::isWorkingDay),
            Map.entry("day", WorkCalendar::day),
            Map.entry("plus", (calendar, date) -> calendar.plus(date, 1)),
            Map.entry("plus nothing", (calendar, date) -> calendar.plus(date, 0)),
            Map.entry("next", WorkCalendar::next),
            Map.entry("previous", WorkCalendar::previous),
            Map.entry("sameOrNext", WorkCalendar::sameOrNext),
            Map.entry("sameOrPrevious", WorkCalendar::sameOrPrevious),
            Map.entry("workingDays after", (calendar, date) -> calendar.workingDays(date, FIRST)),
            Map.entry("workingDays upTo", (calendar, date) -> calendar.workingDays(FIRST, date)),
            Map.entry("days", (calendar, date) -> calendar.days(date, date)),
            Map.entry("firstProvisional", (calendar, date) -> calendar.firstProvisional(date, date)));

    private final WorkCalendar calendar = ChinaCalendar.published();

    /** The month number of 357915943-01-01 in 32 bits is that of a month of 2001. */
    @ParameterizedTest
    @ValueSource(strings = {"2000-12-31", "2101-01-01", "-999999999-01-01", "+999999999-12-31", "+357915943-01-01"})
    void a_date_outside_is_refused_by_every_question_with_the_range(LocalDate date) {
        assertThat(QUESTIONS)
                .allSatisfy((name, question) -> assertThatThrownBy(() -> question.accept(calendar, date))
                        .isInstanceOf(OutsideCalendarException.class)
                        .hasMessage(date + " is outside the calendar, which covers 2001-01-01 to 2100-12-31"));
    }
}
