package io.shixian.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.party.Verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MobileNumberTest {

    @Test
    void prints_its_first_three_and_last_four_digits() {
        MobileNumber number = MobileNumber.of("13812345678");

        assertThat(number).hasToString("138****5678").isEqualTo(new MobileNumber("13812345678"));
        assertThat(number.masked()).isEqualTo("138****5678");
        assertThat(number.unmasked()).isEqualTo("13812345678");
    }

    @Test
    void begins_with_1_and_then_3_to_9() {
        for (int first = 0; first < 100; first++) {
            String text = (char) ('0' + first / 10) + "" + first % 10 + "000000000";
            assertThat(MobileNumber.verdict(text).isValid()).as(text).isEqualTo(first >= 13 && first <= 19);
        }
    }

    @Test
    void no_other_character_has_a_place_in_it() {
        assertThat(Mutations.of("13812345678", Mutations.printable()).filter(text -> !text.matches("[0-9]+")))
                .hasSize(11 * 85)
                .noneMatch(text -> MobileNumber.verdict(text).isWellFormed());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 现为0位, not 0",
        "+8613812345678, 不含 +86, without +86",
        "138 1234 5678, 现为13位, not 13",
        "02584567890, 固定电话, landline",
        "1381234567８, 数字 0 至 9, digits 0 to 9"
    })
    void what_is_none_has_its_reason(String text, String zh, String en) {
        Verdict verdict = MobileNumber.verdict(text);

        assertThat(verdict.outcome()).isEqualTo(Outcome.BAD_FORMAT);
        assertThat(verdict.reason().zh()).contains(zh);
        assertThat(verdict.reason().en()).contains(en);
        assertThatThrownBy(() -> MobileNumber.of(text))
                .hasMessage("not a mobile number: " + verdict.reason().en());
    }
}
