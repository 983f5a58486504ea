package io.shixian.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyQueryTest {

    @Test
    void words_are_parted_by_blanks_and_by_the_marks_of_both_languages() {
        assertThat(PolicyQuery.ALL.text(" 技改　补贴，创新、AI;5G；技改\tai ").words())
                .containsExactly("技改", "补贴", "创新", "ai", "5g");
        assertThat(PolicyQuery.ALL.words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\t\n", "，", "、 ；"})
    void a_text_without_a_word_is_refused(String text) {
        assertThatThrownBy(() -> PolicyQuery.ALL.text(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text is blank; write a word, or leave the text out to see all");
    }

    @Test
    void a_text_has_at_most_100_characters() {
        assertThat(PolicyQuery.ALL.text("技".repeat(100)).words()).hasSize(1);
        assertThatThrownBy(() -> PolicyQuery.ALL.text("技".repeat(101)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text has 101 characters; at most 100 are looked for,"
                        + " so leave out words that tell nothing");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void pages_are_counted_from_1(int page) {
        assertThatThrownBy(() -> PolicyQuery.ALL.page(page, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no page " + page + "; pages are counted from 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
    void a_page_has_1_to_100_policies(int size) {
        assertThat(PolicyQuery.ALL.page(1, 100).size()).isEqualTo(100);
        assertThatThrownBy(() -> PolicyQuery.ALL.page(1, size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a page has 1 to 100 policies, not " + size);
    }
}
