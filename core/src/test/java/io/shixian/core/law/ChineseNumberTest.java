package io.shixian.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "32, 三十二",
        "99, 九十九",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "111, 一百一十一",
        "120, 一百二十",
        "203, 二百零三",
        "1000, 一千",
        "1001, 一千零一",
        "1010, 一千零一十",
        "1011, 一千零一十一",
        "1100, 一千一百",
        "1101, 一千一百零一",
        "1110, 一千一百一十",
        "1260, 一千二百六十",
        "2020, 二千零二十",
        "9009, 九千零九",
        "9090, 九千零九十",
        "9900, 九千九百",
        "9999, 九千九百九十九",
    })
    void numbers_are_written_as_statutes_write_them(int number, String text) {
        assertThat(ChineseNumber.of(number)).isEqualTo(text);
    }

    @Test
    void every_number_is_read_back_by_its_digits_and_places() {
        assertThat(IntStream.rangeClosed(1, 9999))
                .allSatisfy(n -> assertThat(value(ChineseNumber.of(n))).isEqualTo(n));
    }

    @Test
    void every_number_has_a_form_of_its_own_without_idle_zeros() {
        Set<String> forms =
                IntStream.rangeClosed(1, 9999).mapToObj(ChineseNumber::of).collect(Collectors.toSet());

        assertThat(forms).hasSize(9999).noneMatch(form -> form.matches(".*零零.*|.*零|零.*|.*零[十百千].*"));
        // After a place that is left out there is a 零, elsewhere none: 一千零一十, 一千一百, never 一千一十.
        assertThat(forms).noneMatch(form -> form.matches(".*千[^百]*十.*|.*[千百][一二三四五六七八九]") && !form.contains("零"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void other_numbers_are_refused(int number) {
        assertThatThrownBy(() -> ChineseNumber.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(number + " can't be cited; articles, paragraphs and items run from 1 to 9999");
    }

    /** Reads a number: each digit times the place behind it; a ten without a digit is ten. */
    private static int value(String text) {
        int value = 0;
        int digit = 0;
        for (char c : text.toCharArray()) {
            int place = switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 0;
            };
            if (place == 0) {
                digit = "零一二三四五六七八九".indexOf(c);
            } else {
                value += (digit == 0 ? 1 : digit) * place;
                digit = 0;
            }
        }
        return value + digit;
    }
}
