package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.Overlay;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Roll;
import io.shixian.core.deadline.Term;
import io.shixian.spi.storage.DaySpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Nothing that a calendar says of days on which a deadline does not rest can move it or its light. */
class RestingTest {

    private static final WorkCalendar CALENDAR = ChinaCalendar.published();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<Integer> amount = Arbitraries.integers().between(1, 40);
        return Arbitraries.oneOf(
                amount.map(Term::workdays),
                amount.map(Term::calendarDays),
                amount.map(Term::hours),
                amount.map(n -> Term.months(1 + n % 3)),
                amount.map(n -> Term.workdays(n).backwards()),
                amount.map(n -> Term.calendarDays(n).backwards()));
    }

    @Provide
    Arbitrary<List<Boolean>> changes() {
        return Arbitraries.of(true, false).list().ofSize(60);
    }

    private static Deadline deadline(Term term, Roll roll, int lead, int start) {
        Counting counting = Counting.STANDARD.rolling(roll);
        LocalDate day = FIRST.plusDays(start);
        Clock clock = term.direction() == Term.Direction.BEFORE
                ? Clock.before(term, day, counting)
                : Clock.of(term, day.atTime(10, 0).atZone(SHANGHAI).toInstant(), counting);
        return clock.warning(Term.workdays(lead)).deadline(CALENDAR);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void the_days_around_them_do_not_matter(
            @ForAll("terms") Term term,
            @ForAll Roll roll,
            @ForAll @IntRange(min = 1, max = 8) int lead,
            @ForAll @IntRange(max = 400) int start,
            @ForAll("changes") List<Boolean> changes) {
        Deadline deadline = deadline(term, roll, lead, start);
        DaySpan days = Resting.days(deadline);

        Deadline again = deadline.clock().deadline(CALENDAR.with(around(days, changes)));

        assertThat(again.lastDay()).isEqualTo(deadline.lastDay());
        assertThat(again.expiresAt()).isEqualTo(deadline.expiresAt());
        assertThat(again.warnsFrom()).isEqualTo(deadline.warnsFrom());
        assertThat(again.firstProvisional()).isEqualTo(deadline.firstProvisional());
        for (Instant now : List.of(deadline.warnsFrom(), deadline.expiresAt())) {
            assertThat(again.light(now)).isEqualTo(deadline.light(now));
            assertThat(again.light(now.minus(Duration.ofMinutes(1)))).isEqualTo(deadline.light(now.minusSeconds(60)));
        }
    }

    /** Thirty days before and thirty days after are worked or not as it happens. */
    private static Overlay around(DaySpan days, List<Boolean> worked) {
        Overlay overlay = Overlay.named("elsewhere", "-");
        for (int i = 0; i < worked.size(); i++) {
            LocalDate day =
                    i % 2 == 0 ? days.first().minusDays(1 + i / 2) : days.last().plusDays(1 + i / 2);
            overlay = worked.get(i) ? overlay.worked(day, "-") : overlay.closed(day, "-");
        }
        return overlay;
    }
}
