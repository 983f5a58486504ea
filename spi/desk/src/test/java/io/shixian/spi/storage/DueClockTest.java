package io.shixian.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DueClockTest {

    private static final CaseId CASE = new CaseId("c1");

    @Test
    void without_a_rung_it_is_the_end_of_a_limit() {
        assertThat(new DueClock(CASE, "decide", 2, Instant.EPOCH))
                .isEqualTo(new DueClock(CASE, "decide", 2, DueClock.END, Instant.EPOCH))
                .returns(false, DueClock::isWarning);
        assertThat(new DueClock(CASE, "decide", 2, 1, Instant.EPOCH).isWarning())
                .isTrue();
    }

    @Test
    void refuses_a_rung_below_the_end() {
        assertThatThrownBy(() -> new DueClock(CASE, "decide", 1, -1, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit decide of case c1 has no rung -1; warnings count from 1, and the end is 0");
    }
}
