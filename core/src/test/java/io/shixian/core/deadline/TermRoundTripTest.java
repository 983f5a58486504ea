package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written can be read back, and what is read is never anything but a term or a refusal. */
class TermRoundTripTest {

    private static final String[] ONES = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] TENS = {"", "十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十"};

    @Property
    void every_term_is_read_back_from_both_of_its_forms(@ForAll("terms") Term term) {
        assertThat(Term.parse(term.toString())).isEqualTo(term);
        assertThat(Term.parse(term.label().zh())).isEqualTo(term);
        assertThat(term.label().en()).isEqualTo(term.toString());
    }

    @Test
    void every_chinese_number_up_to_199_is_read() {
        Set<String> numbers = new HashSet<>();
        for (int n = 1; n <= 199; n++) {
            String number = chinese(n);
            numbers.add(number);
            assertThat(Term.parse(number + "个工作日")).isEqualTo(Term.workdays(n));
        }
        assertThat(numbers).hasSize(199).contains("十", "十九", "二十", "九十九", "一百", "一百零一", "一百一十", "一百九十九");
    }

    /** Writes a number by table: as one counts aloud, 一百零一 and 一百一十 as in statutes. */
    private static String chinese(int n) {
        if (n < 100) {
            return TENS[n / 10] + ONES[n % 10];
        }
        String below = n % 100 == 0 ? "" : n % 100 < 10 ? "零" : n % 100 < 20 ? "一" : "";
        return "一百" + below + chinese(n % 100);
    }

    @Property(tries = 10_000)
    void any_text_is_a_term_or_refused_as_an_illegal_argument(@ForAll("texts") String text) {
        try {
            Term term = Term.parse(text);
            assertThat(Term.parse(term.toString())).isEqualTo(term);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            assertThat(refused.getClass()).isEqualTo(IllegalArgumentException.class);
        }
    }

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, Integer.MAX_VALUE);
        return Combinators.combine(Arbitraries.of(Unit.class), amounts, Arbitraries.of(Term.Direction.class))
                .as((unit, amount, direction) -> {
                    if (unit == Unit.SAME_DAY) {
                        return Term.sameDay();
                    }
                    return new Term(amount, unit, unit.isDays() ? direction : Term.Direction.AFTER);
                });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "5",
                "0",
                "12345678901",
                " ",
                "working day",
                "s",
                "calendar",
                "day",
                " before",
                "same day",
                "提前",
                "至少",
                "十",
                "百",
                "二",
                "零",
                "两",
                "个",
                "工作日",
                "自然日",
                "月",
                "年",
                "小时",
                "工作",
                "前",
                "以",
                "当日",
                "-",
                ".",
                "\n",
                "５");
        return Arbitraries.oneOf(
                parts.list().ofMaxSize(6).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(20));
    }
}
