package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.storage.DaySpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A list finds the cases whose limits rest on days that a notice changes. */
interface RestingContract extends OfStore {

    /** A day of October 2025. */
    static LocalDate day(int day) {
        return LocalDate.of(2025, 10, day);
    }

    @Test
    default void finds_what_rests_on_one_of_the_days_at_least() {
        stored(about("before", Optional.empty(), Optional.of(new DaySpan(day(1), day(9)))));
        stored(about("touches", Optional.empty(), Optional.of(new DaySpan(day(1), day(10)))));
        stored(about("inside", Optional.empty(), Optional.of(new DaySpan(day(11), day(11)))));
        stored(about("around", Optional.empty(), Optional.of(new DaySpan(day(1), day(31)))));
        stored(about("ends", Optional.empty(), Optional.of(new DaySpan(day(12), day(20)))));
        stored(about("after", Optional.empty(), Optional.of(new DaySpan(day(13), day(20)))));
        stored(about("nothing", Optional.empty(), Optional.empty()));

        assertThat(resting(day(10), day(12))).containsExactlyInAnyOrder("touches", "inside", "around", "ends");
        assertThat(resting(day(9), day(9))).containsExactlyInAnyOrder("before", "touches", "around");
    }

    @Test
    default void gives_back_the_days_exactly() {
        var commit = about("c-1", Optional.empty(), Optional.of(new DaySpan(day(1), day(31))));

        stored(commit);

        assertThat(rows()).containsExactly(commit.row());
    }

    private List<String> resting(LocalDate first, LocalDate last) {
        return OfStore.ids(store().find(OfStore.all().restingOn(new DaySpan(first, last))));
    }
}
