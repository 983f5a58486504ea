package io.shixian.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void a_text_that_fits_stays_whole() {
        assertThat(Wrap.lines("受理 accept", 11)).containsExactly("受理 accept");
        assertThat(Wrap.lines("", 5)).containsExactly("");
    }

    @Test
    void lines_break_behind_blanks_and_commas_and_before_brackets() {
        assertThat(Wrap.lines("受理、不予受理 decline", 14)).containsExactly("受理、不予受理", "decline");
        assertThat(Wrap.lines("20个工作日（原则上）", 12)).containsExactly("20个工作日", "（原则上）");
    }

    @Test
    void a_word_too_long_for_a_line_breaks_anywhere_but_inside_a_character() {
        assertThat(Wrap.lines("暂停对外服务", 5)).containsExactly("暂停", "对外", "服务");
        assertThat(Wrap.lines("𠮷𠮷𠮷", 5)).containsExactly("𠮷𠮷", "𠮷");
        assertThat(Wrap.lines("受理", 1)).containsExactly("受", "理");
    }

    @Test
    void a_text_needs_the_columns_of_its_longest_word() {
        assertThat(Wrap.least("不予受理、受理 take-offline")).isEqualTo(12);
    }
}
