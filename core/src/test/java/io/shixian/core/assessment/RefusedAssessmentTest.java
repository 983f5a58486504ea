package io.shixian.core.assessment;

import static io.shixian.core.assessment.Cards.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shixian.core.casefile.CaseFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedAssessmentTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void a_period_is_in_order_and_may_be_one_day() {
        LocalDate day = LocalDate.parse("2025-10-09");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(day, day.minusDays(1), SHANGHAI))
                .withMessage("the period 2025-10-09..2025-10-08 is reversed; write the earlier day first");
        assertThat(new Period(day, day, SHANGHAI).contains(day)).isTrue();
        assertThat(new Period(day, day, SHANGHAI).contains(day.plusDays(1))).isFalse();
        assertThat(new Period(day, day, SHANGHAI).contains(day.minusDays(1))).isFalse();
    }

    @Test
    void a_period_is_in_the_zone_in_which_limits_are_counted() {
        Period elsewhere = new Period(OCTOBER.first(), OCTOBER.last(), ZoneId.of("UTC"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cards.card(Subject.ALL, elsewhere, List.of()))
                .withMessage("the period 2025-10-01..2025-10-31 is in UTC, but limits are counted in Asia/Shanghai;"
                        + " give the days of that zone");
    }

    @Test
    void a_case_is_there_once() {
        CaseFile file = Story.question("q1", "2025-10-29T10:00").file();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cards.card(Subject.ALL, OCTOBER, List.of(file, file)))
                .withMessage("case q1 is there twice; give each case once");
    }

    @Test
    void no_more_duties_are_done_than_due() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duties(2, 1))
                .withMessage("2 duties done of 1 due; give 0 or more, and no more done than due");
        assertThatIllegalArgumentException().isThrownBy(() -> new Duties(-1, 1));
        assertThat(new Duties(1, 1).due()).isEqualTo(1);
    }

    @Test
    void nothing_is_counted_below_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(-1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(1, -1))
                .withMessage("1/-1 is no count; both numbers are 0 or more");
    }
}
