package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** A day that is remembered holds no second of another day, in whatever zone and with whatever change of its clocks. */
class LocalDayTest {

    private static final long DAY = 24 * 60 * 60;

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Shanghai",
                        "Asia/Urumqi",
                        "Asia/Kolkata",
                        "America/Havana",
                        "Europe/Berlin",
                        "Pacific/Apia",
                        "Z")
                .map(ZoneId::of);
    }

    @Property(tries = 2000)
    void all_it_holds_is_of_its_date(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 0, max = 80 * 365 * DAY) long second,
            @ForAll @LongRange(min = -DAY, max = DAY) long away) {
        Instant at = Instant.ofEpochSecond(second);
        LocalDay day = LocalDay.of(at, zone);
        Instant other = at.plusSeconds(away);

        assertThat(day.holds(at)).isTrue();
        assertThat(day.date()).isEqualTo(LocalDate.ofInstant(at, zone));
        if (day.holds(other)) {
            assertThat(LocalDate.ofInstant(other, zone)).isEqualTo(day.date());
        }
    }

    @Test
    void a_day_of_shanghai_is_remembered_from_its_first_second_to_its_last() {
        LocalDay day = LocalDay.of(Instant.parse("2025-09-22T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

        assertThat(day.holds(Instant.parse("2025-09-21T16:00:00Z"))).isTrue();
        assertThat(day.holds(Instant.parse("2025-09-22T15:59:59.999Z"))).isTrue();
        assertThat(day.holds(Instant.parse("2025-09-21T15:59:59.999Z"))).isFalse();
        assertThat(day.holds(Instant.parse("2025-09-22T16:00:00Z"))).isFalse();
    }

    /** Clocks in Havana went back from 01:00 to 00:00 on 2024-11-03, so that its first hour came twice. */
    @Test
    void a_day_on_which_the_clocks_change_is_not_remembered() {
        LocalDay day = LocalDay.of(Instant.parse("2024-11-03T04:30:00Z"), ZoneId.of("America/Havana"));

        assertThat(day.date()).isEqualTo("2024-11-03");
        assertThat(day.holds(Instant.parse("2024-11-03T04:30:01Z"))).isFalse();
    }
}
