package io.shixian.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSetsTest {

    static Stream<Class<? extends Numbered>> sets() {
        return Stream.of(
                ExercisingLevel.class,
                BodyKind.class,
                Served.class,
                HandlingWay.class,
                CaseType.class,
                SpecialProcedure.class,
                Satisfaction.class,
                ClosingResult.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ExercisingLevel, 1 2 3 4 5 6 7",
        "BodyKind, 1 2 3 9",
        "Served, 1 2 3 4 5 6",
        "HandlingWay, 1 2 3 4 9",
        "CaseType, 1 2 9",
        "SpecialProcedure, 1 2",
        "Satisfaction, 1 2 3 4 5",
        "ClosingResult, 0 1 2 3 4 5 6"
    })
    void are_numbered_as_their_source_numbers_them(String set, String numbers) {
        Class<? extends Numbered> type = sets().filter(
                        one -> one.getSimpleName().equals(set))
                .findFirst()
                .orElseThrow();

        assertThat(Arrays.stream(type.getEnumConstants()).map(one -> String.valueOf(one.number())))
                .containsExactly(numbers.split(" "));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void have_codes_and_names_in_both_languages(Class<? extends Numbered> set) {
        assertThat(set.getEnumConstants()).allSatisfy(one -> {
            assertThat(one.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(one.label().zh()).matches("\\p{IsHan}+");
            assertThat(one.label().en()).matches("[a-z ]+");
        });
        assertThat(Arrays.stream(set.getEnumConstants()).map(one -> one.label().zh()))
                .doesNotHaveDuplicates();
    }

    @Test
    void name_what_the_annex_names() {
        assertThat(names(CaseType.class)).isEqualTo("即办件 承诺件 其他");
        assertThat(names(BodyKind.class)).isEqualTo("法定机关 授权组织 受委托组织 其他");
        assertThat(names(Satisfaction.class)).isEqualTo("非常满意 满意 基本满意 不满意 非常不满意");
        assertThat(names(ClosingResult.class)).isEqualTo("出证办结 退回 作废 删除 转报 补交不来 办结");
        assertThat(SpecialProcedure.EXTENSION.label().zh()).isEqualTo("延长审批");
    }

    private static String names(Class<? extends Numbered> set) {
        return Arrays.stream(set.getEnumConstants())
                .map(one -> one.label().zh())
                .collect(Collectors.joining(" "));
    }

    @Test
    void are_found_by_number() {
        assertThat(Numbered.of(CaseType.class, 2)).isEqualTo(CaseType.PROMISED);
        assertThat(Numbered.of(ClosingResult.class, 0)).isEqualTo(ClosingResult.CERTIFICATE_ISSUED);
        assertThatThrownBy(() -> Numbered.of(CaseType.class, 3))
                .hasMessage("3 is no number of CaseType; write one of 1 即办件, 2 承诺件, 9 其他");
    }

    @Test
    void a_bad_review_is_one_of_the_two_lowest_grades() {
        assertThat(Arrays.stream(Satisfaction.values()).filter(Satisfaction::isBad))
                .containsExactly(Satisfaction.DISSATISFIED, Satisfaction.VERY_DISSATISFIED);
    }

    @Test
    void the_types_of_the_standard_are_00_to_10_and_20_and_a_host_adds_its_own() {
        assertThat(ItemType.STANDARD)
                .extracting(ItemType::code)
                .containsExactly("00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "20");
        assertThat(ItemType.of("01", "许可", "permit"))
                .isEqualTo(ItemType.LICENCE)
                .hasSameHashCodeAs(ItemType.LICENCE);
        assertThat(ItemType.of("21", "便民服务", "everyday service")).isNotEqualTo(ItemType.PUBLIC_SERVICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "001", "1a", "１１"})
    void a_type_has_two_digits(String code) {
        assertThatThrownBy(() -> ItemType.of(code, "其他", "other")).hasMessageContaining("write two digits");
    }

    @Test
    void scopes_are_an_open_vocabulary() {
        assertThat(Scope.of("nearby", "就近", "near")).isEqualTo(Scope.NEARBY).hasSameHashCodeAs(Scope.NEARBY);
        assertThat(Scope.of("bay-area", "湾区通办", "bay area")).isNotEqualTo(Scope.NEARBY);
        assertThatThrownBy(() -> Scope.of("湾区", "湾区通办", "bay area")).hasMessageContaining("is not a code");
    }
}
