package io.shixian.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.deadline.Term;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ItemLimitTest {

    @ParameterizedTest
    @CsvSource({
        "20, 工作日, 20 working days",
        "' 20 ', 个工作日, 20 working days",
        "7, 自然日, 7 calendar days",
        "48, 小时, 48 hours",
        "3, 月, 3 months",
        "5, working days, 5 working days",
        "0, 工作日, same day",
        "0, calendar days, same day"
    })
    void is_read_from_value_and_unit(String value, String unit, String term) {
        assertThat(ItemLimit.of(value, unit, "").term()).hasToString(term);
    }

    @ParameterizedTest
    @CsvSource({"20, 日", "'', 工作日", "-1, 工作日", "1.5, 工作日", "20, ''", "0, 小时", "0, 月", "0, 日", "无, 无"})
    void is_refused_where_the_unit_is_open_or_there_is_no_number(String value, String unit) {
        assertThatThrownBy(() -> ItemLimit.of(value, unit, "")).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Term> terms() {
        return Stream.of(
                Term.workdays(20),
                Term.calendarDays(60),
                Term.months(3),
                Term.years(1),
                Term.hours(48),
                Term.workingHours(16),
                Term.sameDay());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void comes_back_from_the_fields_in_which_it_is_written(Term term) {
        ItemLimit limit = ItemLimit.of(term);

        assertThat(ItemLimit.of(limit.value(), limit.unit(), "")).isEqualTo(limit);
    }

    @Test
    void is_written_as_the_standard_has_it() {
        assertThat(ItemLimit.of(Term.workdays(20)))
                .returns("20", ItemLimit::value)
                .returns("工作日", ItemLimit::unit);
        assertThat(ItemLimit.of(Term.sameDay())).returns("0", ItemLimit::value).returns("工作日", ItemLimit::unit);
    }

    @Test
    void keeps_its_explanation_unless_it_is_blank() {
        assertThat(ItemLimit.of("20", "工作日", "不含听证时间").note()).hasValue("不含听证时间");
        assertThat(ItemLimit.of("20", "工作日", " ").note()).isEmpty();
    }
}
