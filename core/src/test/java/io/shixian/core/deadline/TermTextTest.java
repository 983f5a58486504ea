package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How terms are written in both languages, and what is refused. */
class TermTextTest {

    @ParameterizedTest(name = "''{0}'' is {1} and {2}")
    @CsvSource({
        "5 working days,           5 working days,          5个工作日",
        "1 working day,            1 working day,           1个工作日",
        "1 working days,           1 working day,           1个工作日",
        "' 20   working days ',    20 working days,         20个工作日",
        "007 calendar days,        7 calendar days,         7个自然日",
        "3 months,                 3 months,                3个月",
        "2 years,                  2 years,                 2年",
        "48 hours,                 48 hours,                48小时",
        "8 working hours,          8 working hours,         8个工作小时",
        "same day,                 same day,                当日",
        "3 working days before,    3 working days before,   提前3个工作日",
        "30 calendar days before,  30 calendar days before, 提前30个自然日",
        "2147483647 hours,         2147483647 hours,        2147483647小时",
    })
    void english_terms(String text, String en, String zh) {
        reads(text, en, zh);
    }

    @ParameterizedTest(name = "''{0}'' is {1} and {2}")
    @CsvSource({
        "5个工作日,       5 working days,          5个工作日",
        "二十个工作日,    20 working days,         20个工作日",
        "5 个工作日,      5 working days,          5个工作日",
        "5工作日,         5 working days,          5个工作日",
        "　10个工作日　,  10 working days,         10个工作日",
        "两个工作日,      2 working days,          2个工作日",
        "60个自然日,      60 calendar days,        60个自然日",
        "六十日历日,      60 calendar days,        60个自然日",
        "三个月,          3 months,                3个月",
        "一年,            1 year,                  1年",
        "48小时,          48 hours,                48小时",
        "八个工作小时,    8 working hours,         8个工作小时",
        "8工作小时,       8 working hours,         8个工作小时",
        "当日,            same day,                当日",
        "当天,            same day,                当日",
        "提前3个工作日,   3 working days before,   提前3个工作日",
        "至少提前三个工作日, 3 working days before, 提前3个工作日",
        "3个工作日前,     3 working days before,   提前3个工作日",
        "三个工作日以前,  3 working days before,   提前3个工作日",
        "三十个自然日之前, 30 calendar days before, 提前30个自然日",
        "两百个自然日,    200 calendar days,       200个自然日",
        "九百九十九个自然日, 999 calendar days,    999个自然日",
    })
    void chinese_terms(String text, String en, String zh) {
        reads(text, en, zh);
    }

    private static void reads(String text, String en, String zh) {
        Term term = Term.parse(text);

        assertThat(term).hasToString(en);
        assertThat(term.label().zh()).isEqualTo(zh);
        assertThat(Term.parse(en)).isEqualTo(term);
        assertThat(Term.parse(zh)).isEqualTo(term);
    }
}
