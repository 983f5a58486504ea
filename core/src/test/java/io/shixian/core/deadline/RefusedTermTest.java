package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no term, and how that is told. */
class RefusedTermTest {

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "",
                " ",
                "garbage",
                "P1M",
                "PT5H",
                "5",
                "working days",
                "days",
                "5日",
                "五日",
                "5天",
                "5 days",
                "5 day",
                "5 workdays",
                "-3 working days",
                "+3 working days",
                "1.5 hours",
                "1,5 hours",
                "5 working days after",
                "before",
                "5 before",
                "within 5 working days",
                "5 working days or more",
                "5working days",
                "5 Working Days",
                "５ working days",
                "５个工作日",
                "٣ working days",
                "十十",
                "百",
                "十十个工作日",
                "百个工作日",
                "百五十个工作日",
                "一百五个工作日",
                "零个工作日",
                "零五个工作日",
                "二零个工作日",
                "一百零十个工作日",
                "一百零零五个工作日",
                "十两个工作日",
                "两十个工作日",
                "一千个工作日",
                "三十几个工作日",
                "个工作日",
                "工作日",
                "半年",
                "提前",
                "提前当日",
                "当日前",
                "same day before",
                "Same Day",
                "同日",
                "5个工作日内",
                "null",
                "5 working days\n5 working days",
            })
    void text_that_is_no_term_is_refused_with_the_text_and_a_way_out(String text) {
        assertThatThrownBy(() -> Term.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + text + "' is not a term; write a whole number and one of working days, ")
                .hasMessageEndingWith("or 'same day'; in Chinese 个工作日, 个自然日, 个月, 年, 小时, 个工作小时, 当日");
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"2147483648 working days", "99999999999999999999 hours", "2147483648个工作日"})
    void a_number_too_large_is_refused_with_the_largest(String text) {
        assertThatThrownBy(() -> Term.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + text + "' is not a term: ")
                .hasMessageEndingWith(" is not a number up to 2147483647");
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"0 working days", "0个工作日", "00 working days before"})
    void a_term_of_nothing_is_refused(String text) {
        assertThatThrownBy(() -> Term.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a term of 0 working days does not exist; the amount is 1 or more, "
                        + "and an immediate limit is 'same day'");
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"5 hours before", "提前5小时"})
    void hours_before_are_refused(String text) {
        assertThatThrownBy(() -> Term.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'hour' terms can't be counted backwards; use working days, calendar days, months or years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "9"})
    void a_long_text_is_not_repeated_in_full(String letter) {
        String text = letter.repeat(10_000) + " hours";

        assertThatThrownBy(() -> Term.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).hasSizeLessThan(300).contains(letter.repeat(40) + "…"));
    }
}
