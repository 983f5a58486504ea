package io.shixian.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.party.ItemCode.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemAndCaseNumberTest {

    @ParameterizedTest
    @CsvSource({"BASIC, 10", "IMPLEMENTATION, 24"})
    void an_item_code_is_as_long_as_the_standard_allows_unless_the_host_says_otherwise(Kind kind, int longest) {
        for (int length = 0; length <= 60; length++) {
            String text = "9".repeat(length);
            assertThat(ItemCode.verdict(kind, text).isValid())
                    .as("%s", length)
                    .isEqualTo(length >= 1 && length <= longest);
            assertThat(ItemCode.verdict(text, 36).isValid()).as("%s", length).isEqualTo(length >= 1 && length <= 36);
        }
        assertThat(ItemCode.of(kind, "9".repeat(longest))).isEqualTo(new ItemCode(kind, "9".repeat(longest)));
        assertThat(ItemCode.of(kind, "9".repeat(36), 36)).hasToString("9".repeat(36));
    }

    @Test
    void the_refusal_of_an_item_code_names_its_kind_and_its_limit() {
        assertThatThrownBy(() -> ItemCode.of(Kind.BASIC, "00010001200"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a basic code: it has 1 to 10 characters, not 11");
        assertThatThrownBy(() -> ItemCode.of(Kind.IMPLEMENTATION, "0001-0001", 36))
                .hasMessage("not an implementation code: it is written in digits and capital letters");
        assertThatThrownBy(() -> ItemCode.of(Kind.IMPLEMENTATION, "9".repeat(51), 100))
                .hasMessageContaining("1 to 50");
    }

    @Test
    void the_same_text_is_two_codes_in_two_kinds() {
        assertThat(ItemCode.of(Kind.BASIC, "1")).isNotEqualTo(ItemCode.of(Kind.IMPLEMENTATION, "1"));
        assertThat(Kind.BASIC.label()).hasToString("基本编码 / basic code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2026-000123", "a", "ABC-1-2", "12345678901234567890123456789012345678901234567890"})
    void a_case_number_is_letters_digits_and_hyphens_between(String text) {
        assertThat(CaseNumber.of(text)).hasToString(text).isEqualTo(new CaseNumber(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "1-", "a b", "办件1", "1/2", "1\n", "123456789012345678901234567890123456789012345678901"
            })
    void anything_else_is_none(String text) {
        assertThat(CaseNumber.verdict(text).isWellFormed()).isFalse();
        assertThatThrownBy(() -> CaseNumber.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a case number: it ");
    }
}
