package io.shixian.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code app.withdrawal}: 3.2.2 treats adjustment and withdrawal in one breath, so it is written down once. */
class ApplicationWithdrawalTest extends CompleteWalk {

    ApplicationWithdrawalTest() {
        super(
                ApplicationChange.WITHDRAWAL,
                ApplicationAdjustmentTest.STAGES,
                ApplicationAdjustmentTest.ROWS,
                ApplicationAdjustmentTest.LIMITS);
    }

    @Test
    void has_a_name_of_its_own() {
        assertThat(ApplicationChange.WITHDRAWAL.code()).isEqualTo("app.withdrawal");
        assertThat(ApplicationChange.WITHDRAWAL.label().zh()).isEqualTo("应用撤销");
        assertThat(ApplicationChange.ADJUSTMENT.code()).isEqualTo("app.adjustment");
        assertThat(ApplicationChange.ADJUSTMENT.label().zh()).isEqualTo("应用调整");
    }
}
