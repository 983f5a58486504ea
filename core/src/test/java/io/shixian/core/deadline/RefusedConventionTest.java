package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import org.junit.jupiter.api.Test;

/** A law of one's own, and numbers that no law writes. */
class RefusedConventionTest {

    private static final Clause CLAUSE = Sources.OTHER_RULE.cited("第三条");

    @Test
    void numbers_below_one_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayConvention.upTo(CLAUSE, -1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayConvention.figures(CLAUSE, 3, 0))
                .withMessageContaining("0 days");
        assertThatIllegalArgumentException().isThrownBy(() -> DayConvention.LICENSING.termOf(0));
        assertThatIllegalArgumentException().isThrownBy(() -> DayConvention.TAX.termOf(0));
    }

    @Test
    void a_host_writes_down_a_law_of_its_own() {
        DayConvention police = DayConvention.figures(CLAUSE, 1, 2, 15).rolling(Roll.NONE);

        assertThat(police.termOf(15)).isEqualTo(Term.workdays(15));
        assertThat(police.termOf(10)).isEqualTo(Term.calendarDays(10));
        assertThat(police.counting(Counting.STANDARD)).isEqualTo(Counting.STANDARD.rolling(Roll.NONE));
        assertThat(DayConvention.all(CLAUSE).termOf(Integer.MAX_VALUE)).isEqualTo(Term.workdays(Integer.MAX_VALUE));
    }
}
