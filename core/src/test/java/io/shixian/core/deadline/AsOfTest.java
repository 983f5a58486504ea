package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** T23, and T5 and T27: clocks that start as of an earlier event, deadlines as they were known on a day. */
class AsOfTest {

    @Test
    void a_clock_may_start_as_of_an_earlier_event() { // T23; dates from examples/vectors/scenarios/licence-deemed.jsonl
        Instant receipt = at("2025-01-24T10:00");
        Deadline notice = Term.workdays(5).after(receipt, CALENDAR);
        Deadline decision = Term.workdays(20).after(receipt, CALENDAR);

        assertThat(notice.lastDay()).isEqualTo("2025-02-07");
        assertThat(decision.lastDay()).isEqualTo("2025-02-27");
        assertThat(decision.lastDay())
                .isBefore(Term.workdays(20).after(notice.expiresAt(), CALENDAR).lastDay());
    }

    @Test
    void a_deadline_can_be_told_again_as_it_was_known_before_a_notice_changed_it() { // T5, T27
        Clock clock = Clock.of(Term.workdays(10), at("2020-01-20T10:00"));

        // Until the notice of 26 January, Friday the 31st was an ordinary day and Saturday 1 February was to be worked
        // (superseded.csv): 21 to 23 and 31 January, 1 and 3 to 7 February are ten.
        assertThat(clock.deadline(CALENDAR.asKnownOn(on("2020-01-25"))).lastDay())
                .isEqualTo("2020-02-07");
        assertThat(clock.deadline(CALENDAR.asKnownOn(on("2020-01-27"))).lastDay())
                .isEqualTo(new DayModel(clock).lastDay().orElseThrow())
                .isEqualTo("2020-02-11");
    }
}
