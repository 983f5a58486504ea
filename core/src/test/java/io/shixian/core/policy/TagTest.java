package io.shixian.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

    @ParameterizedTest
    @ValueSource(strings = {"ai", "AI", " Ai ", "ＡＩ", "　ai　"})
    void case_width_and_blanks_around_make_no_other_tag(String word) { // the tests run in Turkish
        assertThat(new Tag(word)).isEqualTo(new Tag("ai")).hasSameHashCodeAs(new Tag("ai"));
        assertThat(new Tag(word)).isEqualByComparingTo(new Tag("ai"));
        assertThat(Set.of(new Tag("ai"))).contains(new Tag(word));
    }

    @Test
    void it_is_shown_as_it_was_written() {
        assertThat(new Tag(" 专精特新 ")).hasToString("专精特新").isNotEqualTo("专精特新");
        assertThat(new Tag("ＡＩ")).hasToString("ＡＩ");
    }

    @Test
    void a_tag_has_1_to_50_characters() {
        assertThat(new Tag("x".repeat(50)).word()).hasSize(50);
        assertThatThrownBy(() -> new Tag("x".repeat(51)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tag has 1 to 50 characters, not 51; leave out a blank one, shorten a long one");
        assertThatThrownBy(() -> new Tag(" 　 "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 0");
    }
}
