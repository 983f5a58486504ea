package io.shixian.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is never empty by demand and never endless. */
class PageLengthTest {

    private static final Instant NOW = Instant.parse("2025-10-17T04:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001, Integer.MAX_VALUE})
    void is_never_empty_by_demand_and_never_endless(int limit) {
        assertThatThrownBy(() -> of(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a page has 1 to 1000 rows, not " + limit);
    }

    @Test
    void has_a_hundred_rows_unless_said_otherwise() {
        assertThat(Worklist.open(NOW).limit()).isEqualTo(100);
        assertThat(of(1).limit()).isOne();
        assertThat(of(1000).limit()).isEqualTo(1000);
    }

    private Worklist of(int limit) {
        Worklist q = Worklist.open(NOW);
        return q.pagesOf(limit);
    }
}
