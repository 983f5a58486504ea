package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Instants as texts are whole, and sort as they follow one another. */
class TimesTest {

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond());
        Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
        return seconds.flatMap(second -> nanos.map(nano -> Instant.ofEpochSecond(second, nano)));
    }

    @Property(tries = 500)
    void come_back_whole(@ForAll("instants") Instant instant) {
        String text = Times.text(instant);

        assertThat(text).hasSize(30);
        assertThat(Times.instant(Optional.of(text))).contains(instant);
    }

    @Property(tries = 500)
    void sort_as_they_follow_one_another(@ForAll("instants") Instant one, @ForAll("instants") Instant other) {
        assertThat(Integer.signum(Times.text(one).compareTo(Times.text(other))))
                .isEqualTo(Integer.signum(one.compareTo(other)));
        assertThat(Times.text(one)).isLessThan(Times.NEVER).isGreaterThan(Times.NONE);
    }

    @Test
    void are_readable() {
        assertThat(Times.text(Instant.parse("2025-10-20T04:00:00.000000001Z")))
                .isEqualTo("2025-10-20T04:00:00.000000001Z");
        assertThat(Times.text(FIRST)).isEqualTo("0000-01-01T00:00:00.000000000Z");
    }

    @Test
    void are_refused_where_they_would_not_sort() {
        assertThatThrownBy(() -> Times.text(LAST.plusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the instant +10000-01-01T00:00:00Z can't be stored; give one of the years 0 to 9999");
        assertThatThrownBy(() -> Times.text(FIRST.minusNanos(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_a_question_may_lie_anywhere() {
        assertThat(Times.upTo(Instant.MAX)).isEqualTo(Times.text(LAST));
        assertThat(Times.before(Instant.MAX)).isEqualTo(Times.NEVER);
        assertThat(Times.upTo(Instant.MIN)).isEqualTo(Times.text(FIRST));
        assertThat(Times.day(LocalDate.MAX)).isEqualTo("9999-12-31");
        assertThat(Times.day(LocalDate.MIN)).isEqualTo("0000-01-01");
    }
}
