package io.shixian.examples.servicedesk.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void takes_its_part_of_the_width() {
        assertThat(Bar.of("x", "1", BigDecimal.ONE, BigDecimal.valueOf(8)).share())
                .isEqualByComparingTo("12.5");
    }

    @Test
    void takes_nothing_of_nothing() {
        assertThat(Bar.of("x", "0", BigDecimal.ZERO, BigDecimal.ZERO).share()).isZero();
    }

    @Test
    void is_never_wider_than_all() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bar.of("x", "3", BigDecimal.valueOf(3), BigDecimal.valueOf(2)))
                .withMessage("a bar takes 0 to 100 of the width, not 150.0");
    }
}
