package io.shixian.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void every_constraint_has_a_message_in_both_languages_and_no_message_is_left_over() throws IOException {
        Set<String> keys = new ClassFileImporter()
                .importPackages("io.shixian.core.constraint").stream()
                        .filter(type -> type.isAnnotatedWith(Constraint.class))
                        .map(type -> type.getName() + ".message")
                        .collect(Collectors.toSet());

        assertThat(keys).hasSize(7);
        assertThat(bundle("").stringPropertyNames()).isEqualTo(keys);
        assertThat(bundle("_zh").stringPropertyNames()).isEqualTo(keys);
        assertThat(bundle("_en")).isEmpty();
    }

    @Test
    void messages_are_in_their_language_and_need_no_expression_language() throws IOException {
        assertThat(bundle("").values())
                .allSatisfy(text -> assertThat(text.toString())
                        .startsWith("must be ")
                        .doesNotContain("$", "validatedValue")
                        .doesNotContainPattern(HAN));
        assertThat(bundle("_zh").values())
                .allSatisfy(text -> assertThat(text.toString()).startsWith("应为").doesNotContain("$", "validatedValue"));
    }

    @Test
    void both_languages_use_the_same_parameters() throws IOException {
        Properties zh = bundle("_zh");
        Pattern parameter = Pattern.compile("\\{[^}]*}");

        bundle("")
                .forEach((key, text) -> assertThat(
                                parameter.matcher(text.toString()).results().map(found -> found.group()))
                        .isEqualTo(parameter
                                .matcher(zh.get(key).toString())
                                .results()
                                .map(found -> found.group())
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh", "zh-Hans-CN", "zh-TW"})
    void a_chinese_request_is_answered_in_chinese(String tag) {
        assertThat(Validators.wrong(Validators.in(Locale.forLanguageTag(tag)), wrong()))
                .containsExactlyInAnyOrder("mobile: 应为大陆手机号码：11位数字，不含 +86、空格与连字符", "longBasic: 应为事项基本编码：1至12位数字与大写字母");
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en-US, en", "de, de", "en, zh-CN", "en-GB, zh"})
    void any_other_is_answered_in_english_whatever_the_language_of_the_machine(String asked, String machine) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            assertThat(Validators.wrong(Validators.in(Locale.forLanguageTag(asked)), wrong()))
                    .containsExactlyInAnyOrder(
                            "mobile: must be a mobile number of the Chinese mainland: 11 digits, without +86, spaces or hyphens",
                            "longBasic: must be the basic code of an item: 1 to 12 digits and capital letters");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Form wrong() {
        Form form = new Form();
        form.mobile = "+8613812345678";
        form.longBasic = "a";
        return form;
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        String name = "/ContributorValidationMessages" + language + ".properties";
        try (Reader in = new InputStreamReader(MessageTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return bundle;
    }
}
