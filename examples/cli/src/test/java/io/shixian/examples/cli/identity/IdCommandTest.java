package io.shixian.examples.cli.identity;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdCommandTest {

    @ParameterizedTest
    @CsvSource({
        "credit-code, 91310110666007217T, 91310110666007217T",
        "organisation, 666007217, 666007217",
        "resident, 11010519491231002X, 110105************",
        "mobile, 13812345678, 138****5678",
        "division, 320100, 320100",
        "basic-item, 0100012000, 0100012000",
        "item, 113201000123456780100012, 113201000123456780100012",
        "case-number, 2026-000123, 2026-000123"
    })
    void a_right_number_is_valid_and_shown_as_it_may_be(String kind, String code, String shown) {
        Ran ran = shixian("id", "--kind", kind, code, "--lang", "en");

        assertThat(ran.exit()).isZero();
        assertThat(ran.lines()).singleElement().asString().startsWith("1. ").endsWith(" " + shown + "  valid");
    }

    @Test
    void a_wrong_one_has_its_reason_in_both_languages() {
        assertThat(shixian("id", "--kind", "credit-code", "91350100M000100Y43", "91350211M00013FA1N"))
                .isEqualTo(new Ran(1, """
                        1. 统一社会信用代码 / unified social credit code 91350100M000100Y43  有效 / valid
                        2. 统一社会信用代码 / unified social credit code  校验码有误 / bad check digit
                           校验码（第18位）与前17位不符，请核对是否有错字
                           the check character (the 18th) does not follow from the first 17; look for a mistyped one
                        """, ""));
    }

    @Test
    void one_language_is_enough_if_asked() {
        assertThat(shixian("id", "--kind", "resident", "110105491231002", "--lang", "zh"))
                .isEqualTo(new Ran(1, "1. 公民身份号码  格式有误\n   15位的旧号码已停用，请使用证件上的18位号码\n", ""));
    }

    @Test
    void as_json_it_is_one_object_a_number() {
        assertThat(shixian("id", "--kind", "mobile", "--format", "json", "13812345678", "110")
                        .lines())
                .containsExactly(
                        "{\"no\":1,\"kind\":\"mobile\",\"outcome\":\"valid\",\"shown\":\"138****5678\","
                                + "\"reason\":{\"zh\":\"符合规则\",\"en\":\"follows its rules\"}}",
                        "{\"no\":2,\"kind\":\"mobile\",\"outcome\":\"bad-format\",\"shown\":null,"
                                + "\"reason\":{\"zh\":\"应为11位数字，不含 +86、空格与连字符，现为3位\","
                                + "\"en\":\"it has 11 digits, without +86, spaces or hyphens, not 3\"}}");
    }

    @Test
    void numbers_may_come_line_by_line_so_that_no_shell_remembers_them() {
        Ran ran = Ran.reading(
                "13812345678\r\n\n12812345678\n", "id", "--kind", "mobile", "-", "13912345678", "--lang", "en");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines())
                .containsExactly(
                        "1. mobile number 138****5678  valid",
                        "2. mobile number  bad format",
                        "   it begins with 13 to 19; a landline number is none",
                        "3. mobile number 139****5678  valid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "110105194912310021",
                "11010519491231002x",
                "13812345678",
                "440524188001010014"
            })
    void nobodys_number_is_ever_printed_whatever_it_is_taken_for(String number) {
        List<Ran> all = List.of(
                shixian("id", "--kind", "resident", number),
                shixian("id", "--kind", "mobile", number),
                shixian("id", "--kind", "credit-code", number),
                shixian("id", "--kind", "case-number", number),
                shixian("id", "--kind", "item", number),
                shixian("id", "--kind", "item", number, "--format", "json"),
                shixian("id", "--kind", number, "1"),
                shixian("id", "--kind", "mobile", "--format", number, "1"),
                shixian("id", "--kind", "mobile", "--" + number),
                shixian("id", "--kind=mobile", "--lang", number, number),
                shixian(number));

        assertThat(all).allSatisfy(ran -> {
            assertThat(ran.out() + ran.err()).isNotEmpty();
            for (int start = 0; start + 8 <= number.length(); start++) {
                assertThat(ran.out() + ran.err()).doesNotContain(number.substring(start, start + 8));
            }
        });
    }

    @Test
    void a_number_that_passes_for_another_kind_is_valid_but_not_shown() {
        assertThat(shixian("id", "--kind", "case-number", "13812345678", "--lang", "en")
                        .out())
                .isEqualTo("1. case number  valid\n");
    }

    @Test
    void without_a_kind_nothing_is_guessed() {
        assertThat(shixian("id", "320100"))
                .isEqualTo(new Ran(2, "", "missing required option: '--kind=KIND'; see shixian id --help\n"));
        assertThat(shixian("id", "--kind", "phone", "1").err())
                .isEqualTo(
                        "--kind 'phone' is not a kind of number; write one of credit-code, organisation, resident, mobile,"
                                + " division, basic-item, item, case-number\n");
        assertThat(shixian("id", "--kind", "mobile", "--format", "xml", "1").exit())
                .isEqualTo(2);
        assertThat(shixian("id", "--kind", "mobile").exit()).isEqualTo(2);
    }
}
