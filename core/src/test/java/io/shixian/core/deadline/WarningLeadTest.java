package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.OFFICE;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T26: the warning lead of a clock. Dates come from {@link DayModel}. */
class WarningLeadTest {

    private static final String MONDAY = "2026-03-02T10:00";

    @ParameterizedTest(name = "a lead of {0} warns of {1} from {2} on")
    @CsvSource({
        "2 working days,        5 working days,  2026-03-05T00:00",
        "5 working days,        5 working days,  2026-03-02T10:00",
        "2 working days before, 5 working days,  2026-03-05T00:00",
        "same day,              5 working days,  2026-03-09T00:00",
        "3 calendar days,       5 working days,  2026-03-06T00:00",
        "24 hours,              5 working days,  2026-03-09T00:00",
        "1 working day,         7 calendar days, 2026-03-06T00:00",
        "2 hours,               24 hours,        2026-03-03T08:00",
        "1 working day,         72 hours,        2026-03-04T00:00",
    })
    void the_lead_can_be_chosen(String lead, String term, String from) {
        Clock clock = Clock.of(Term.parse(term), at(MONDAY)).warning(Term.parse(lead));

        assertThat(clock.deadline(CALENDAR).warnsFrom()).isEqualTo(at(from));
    }

    @ParameterizedTest(name = "{0} working hours warn from {1} on")
    @CsvSource({"8, 2026-03-02T17:00", "9, 2026-03-03T10:00", "1, 2026-03-02T09:00"})
    void working_hours_warn_with_one_working_hour_left(int hours, String from) {
        assertThat(count(Term.workingHours(hours), "2026-03-02T09:00", OFFICE).warnsFrom())
                .isEqualTo(at(from));
    }

    @Test
    void the_warning_stays_inside_the_calendar() {
        Deadline first = Term.workdays(1).backwards().before(on("2001-01-03"), CALENDAR);
        Deadline early = Clock.of(Term.calendarDays(10), at("2000-12-25T10:00"))
                .warning(Term.workdays(9))
                .deadline(CALENDAR);

        assertThat(first.lastDay()).isEqualTo("2001-01-02");
        assertThat(first.light(at("2001-01-01T10:00"))).isEqualTo(Light.YELLOW);
        assertThat(early.light(at("2001-01-01T10:00"))).isEqualTo(Light.YELLOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 month", "1 year"})
    void a_lead_without_a_fixed_number_of_days_is_refused(String lead) {
        assertThatThrownBy(() -> Clock.of(Term.months(6), at(MONDAY)).warning(Term.parse(lead)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a lead of " + lead + " has no fixed number of days; give it in days or hours");
    }

    @Test
    void a_lead_of_working_hours_fits_only_working_hours() {
        assertThatThrownBy(() -> Clock.of(Term.workdays(5), at(MONDAY)).warning(Term.workingHours(4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a lead of 4 working hours fits only a term of working hours, not 5 working days");
    }
}
