package io.shixian.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource({"abc, 3", "受理, 4", "「受理」, 8", "（四）, 6", "→ …, 3", "𠮷, 2", "é, 1", "é, 1", "'', 0"})
    void a_chinese_character_takes_two_columns(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @Test
    void text_is_filled_up_on_either_side_and_never_cut() {
        assertThat(Columns.left("受理", 6)).isEqualTo("受理  ");
        assertThat(Columns.right("受理", 6)).isEqualTo("  受理");
        assertThat(Columns.left("受理", 3)).isEqualTo("受理");
    }

    @ParameterizedTest(name = "{0} of 4 columns is {1}")
    @CsvSource({"0, ''", "1, ████", "0.5, ██", "0.03125, ▏", "0.34, █▍", "0.99, ████"})
    void a_bar_is_drawn_to_an_eighth_of_a_column(double share, String bar) {
        assertThat(Columns.bar(share, 4)).isEqualTo(bar);
    }
}
