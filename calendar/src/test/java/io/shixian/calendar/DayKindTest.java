package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayKindTest {

    @ParameterizedTest
    @CsvSource({
        "WORKDAY,        true,  workday,        工作日,       working day",
        "MAKEUP_WORKDAY, true,  makeup-workday, 调休上班,     make-up working day",
        "WEEKEND,        false, weekend,        休息日,       weekend",
        "STATUTORY,      false, statutory,      法定节假日,   statutory holiday",
        "REST_IN_LIEU,   false, rest-in-lieu,   调休放假,     rest in lieu",
        "EXTENSION,      false, extension,      特别延长放假, extended holiday",
        "LOCAL_WORKDAY,  true,  local-workday,  本地安排上班, working day by local order",
        "LOCAL_REST,     false, local-rest,     本地安排休息, day off by local order"
    })
    void a_kind_has_a_code_and_a_word_in_both_languages(
            DayKind kind, boolean working, String code, String zh, String en) {
        assertThat(kind.isWorking()).isEqualTo(working);
        assertThat(kind.code()).isEqualTo(code);
        assertThat(kind.zh()).isEqualTo(zh);
        assertThat(kind.en()).isEqualTo(en);
    }

    @Test
    void no_two_kinds_share_a_word() {
        assertThat(Arrays.stream(DayKind.values()).map(DayKind::zh)).hasSize(8).doesNotHaveDuplicates();
        assertThat(Arrays.stream(DayKind.values()).map(DayKind::en)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED, published, 已公布", "PROVISIONAL, provisional, 暂定"})
    void a_certainty_has_a_code_and_a_word_in_both_languages(Certainty certainty, String code, String zh) {
        assertThat(certainty.code()).isEqualTo(code);
        assertThat(certainty.en()).isEqualTo(code);
        assertThat(certainty.zh()).isEqualTo(zh);
    }
}
