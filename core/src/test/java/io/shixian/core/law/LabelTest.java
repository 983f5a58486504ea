package io.shixian.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

    private final Label label = new Label("应", "shall");

    @ParameterizedTest
    @CsvSource({"zh, 应", "zh-CN, 应", "zh-TW, 应", "zh-Hant-HK, 应", "en, shall", "en-GB, shall", "tr, shall", "und, shall"
    })
    void it_is_chinese_for_every_chinese_locale_and_english_for_others(String locale, String word) {
        assertThat(label.in(Locale.forLanguageTag(locale))).isEqualTo(word);
    }

    @Test
    void it_prints_both_wordings() {
        assertThat(label).hasToString("应 / shall");
    }

    @ParameterizedTest
    @CsvSource({"'', shall", "应, ' '", "'　', shall"})
    void neither_wording_may_be_blank(String zh, String en) {
        assertThatThrownBy(() -> new Label(zh, en))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a label needs both languages, not '" + zh + "' and '" + en + "'");
    }
}
