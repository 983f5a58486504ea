package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.extend;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.resume;
import static io.shixian.core.casefile.Commands.suspend;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.FiveDays.limit;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.HEAD;
import static io.shixian.core.casefile.LicenceTable.accepted;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.DISPATCH;
import static io.shixian.core.casefile.Tables.RETURN;
import static io.shixian.core.casefile.Tables.UNIT;
import static io.shixian.core.casefile.Warned.types;
import static io.shixian.core.casefile.Warned.warning;
import static io.shixian.core.casefile.Warned.warnings;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.deadline.Ladder;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * When a limit is warned of more than once. Accepted on 2025-03-05, 20 working days lead to 2025-04-02 and turn yellow on
 * 2025-04-01, 21 lead to 2025-04-03 (04-02), 30 to 2025-04-17 (04-16), by working-days.csv.
 */
class WarnedAgainTest {

    private final Matter decision = warning(accepted(), Ladder.LIGHT);

    @Test
    void a_limit_that_is_given_more_time_is_warned_of_once_more_before_its_new_end() {
        Matter extended = decision.after(
                tick("2025-04-01T00:00"),
                extend("2025-04-01T09:00", HEAD, "decision", workdays(10)),
                tick("2025-04-02T00:00"),
                tick("2025-04-15T23:59"),
                tick("2025-04-16T00:00"),
                tick("2025-04-17T00:00"));

        assertThat(warnings(extended))
                .extracting(ClockEvent.Warned::rung, ClockEvent.Warned::lastDay, ClockEvent.Warned::effectiveOn)
                .containsExactly(
                        tuple(1, on("2025-04-02"), on("2025-04-01")), tuple(2, on("2025-04-17"), on("2025-04-16")));
    }

    @Test
    void more_time_that_leaves_the_light_yellow_warns_nobody_again() {
        Matter three = warning(accepted(), Ladder.NONE.and(workdays(3)))
                .after(
                        tick("2025-04-01T00:00"),
                        extend("2025-04-01T09:00", HEAD, "decision", workdays(1)),
                        tick("2025-04-02T00:00"),
                        tick("2025-04-03T00:00"));

        assertThat(warnings(three)).singleElement().returns(on("2025-04-02"), ClockEvent.Warned::lastDay);
    }

    @Test
    void nobody_is_warned_while_the_clock_stands_still() {
        Matter stopped = decision.after(
                suspend("2025-03-31T09:00", CLERK, "decision"), tick("2025-04-02T00:00"), tick("2025-05-20T00:00"));

        assertThat(warnings(stopped)).isEmpty();
        assertThat(stopped.decider()
                        .nextWarning(
                                stopped.limit("decision", "2025-05-20T00:00").run()))
                .isEmpty();
    }

    /** What is left, one day and the last, is left still: the light was yellow all along. */
    @Test
    void a_clock_that_stood_still_with_a_yellow_light_and_goes_on_is_not_warned_of_again() {
        Matter resumed = decision.after(
                tick("2025-04-01T00:00"),
                suspend("2025-04-01T09:00", CLERK, "decision"),
                resume("2025-04-14T09:00", CLERK, "decision"),
                tick("2025-04-14T09:00"),
                tick("2025-04-15T00:00"));

        assertThat(warnings(resumed)).hasSize(1);
    }

    @Test
    void a_limit_that_starts_anew_is_warned_of_anew_from_the_first_rung_on() {
        Matter again = warning(Tables.asked(Tables.ROUTED, "2025-03-03T10:00"), Ladder.LIGHT)
                .after(
                        to("unit-1", "2025-03-04T09:00"),
                        tick("2025-03-10T00:00"),
                        act("2025-03-10T09:00", UNIT, RETURN),
                        to("unit-2", "2025-03-10T10:00"),
                        tick("2025-03-13T23:59"),
                        tick("2025-03-14T00:00"));

        assertThat(warnings(again))
                .extracting(
                        ClockEvent.Warned::limit,
                        ClockEvent.Warned::rung,
                        event -> event.told().get(0).party().orElseThrow().id())
                .containsExactly(tuple("handle", 1, "unit-1"), tuple("handle", 1, "unit-2"));
    }

    private static Command to(String unit, String at) {
        return act(at, DESK, DISPATCH, Particulars.naming(ACCESSOR, unit));
    }

    /** Asked on 2020-01-17: eight working days led to 3 February, and lead to 5 February since the notice of 01-26. */
    @Test
    void a_limit_that_a_new_calendar_makes_green_again_is_warned_of_once_more() {
        Matter warned = warning(
                        Tables.asked(
                                        limit(Tables.question()
                                                        .limit("eight", "八日", "Eight days", workdays(8))
                                                        .fromOpening())
                                                .sound(),
                                        "2020-01-17T10:00")
                                .on(ChinaCalendar.published().asKnownOn(on("2020-01-20"))),
                        Ladder.LIGHT)
                .after(tick("2020-02-01T08:00"));
        Decider later = warned.decider().on(ChinaCalendar.published().asKnownOn(on("2020-02-01")));
        List<CaseEvent> moved = later.recount(warned.file(), warned.decider(), at("2020-02-01T09:00"));
        Matter noted = new Matter(warned.file().after(moved.get(0)), later)
                .after(tick("2020-02-03T23:59"), tick("2020-02-04T00:00"), tick("2020-02-05T00:00"));

        assertThat(types(noted)).containsExactly("opened", "warned", "recounted", "warned");
        assertThat(warnings(noted))
                .extracting(ClockEvent.Warned::rung, ClockEvent.Warned::lastDay)
                .containsExactly(tuple(1, on("2020-02-03")), tuple(2, on("2020-02-05")));
    }
}
