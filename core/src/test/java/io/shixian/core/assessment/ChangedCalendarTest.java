package io.shixian.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.deadline.Counting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * T27, with the notice of 2020-01-26: asked on 2020-01-22, to be answered by 2020-01-31, and by 2020-02-03 after the notice
 * (superseded.csv, working-days.csv).
 */
class ChangedCalendarTest {

    private static final Decider EARLIER = asKnownOn("2020-01-20");
    private static final Decider LATER = asKnownOn("2020-01-27");
    private static final Period JANUARY = Cards.month("2020-01-01");

    private final CaseFile asked = Story.question("q1", "2020-01-22T10:00").file();

    private static Decider asKnownOn(String day) {
        return new Decider(ChinaCalendar.published().asKnownOn(LocalDate.parse(day)), Counting.STANDARD);
    }

    private static String breaches(CaseFile file, Decider decider) {
        return new Assessment(Cards.ALL, decider)
                .card(Subject.ALL, JANUARY, List.of(file), Duties.NONE).scores().stream()
                        .filter(score -> score.indicator().measure() == Measure.BREACHES)
                        .map(score -> score.value().toString())
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void what_nobody_recorded_runs_out_by_the_calendar_that_is_asked() {
        assertThat(breaches(asked, EARLIER)).isEqualTo("1/1");
        assertThat(breaches(asked, LATER)).isEqualTo("0/1");
    }

    @Test
    void what_was_recorded_as_missed_stays_missed_by_every_later_calendar() {
        Command tick = new Command.Tick(asked.id(), Commands.at("2020-02-01T00:00"));
        CaseFile recorded = ((Decision.Accepted) EARLIER.decide(asked, tick)).file();

        assertThat(breaches(recorded, LATER)).isEqualTo("1/1");
    }

    @Test
    void a_case_that_took_note_of_the_new_calendar_in_time_has_missed_nothing() {
        List<CaseEvent> events = LATER.recount(asked, EARLIER, Commands.at("2020-01-27T09:00"));

        assertThat(breaches(asked.after(events.get(0)), LATER)).isEqualTo("0/1");
    }
}
