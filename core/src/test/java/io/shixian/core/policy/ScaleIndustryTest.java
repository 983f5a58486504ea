package io.shixian.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.policy.ScaleFinding.Cause;
import io.shixian.core.policy.ScaleFinding.Determined;
import io.shixian.core.policy.ScaleFinding.Undetermined;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleIndustryTest {

    /** Written down by hand: every division of the standard and the row to which it belongs. */
    private static final String DIVISIONS = """
            1 5 农、林、牧、渔业
            6 46 工业
            47 50 建筑业
            51 51 批发业
            52 52 零售业
            53 53 -
            54 58 交通运输业
            59 59 ?
            60 60 邮政业
            61 61 住宿业
            62 62 餐饮业
            63 64 信息传输业
            65 65 软件和信息技术服务业
            66 69 -
            70 70 ?
            71 72 租赁和商务服务业
            73 82 其他未列明行业
            83 84 -
            85 90 其他未列明行业
            91 97 -
            """;

    static Stream<Arguments> divisions() {
        return DIVISIONS
                .lines()
                .map(line -> line.split(" "))
                .flatMap(words -> IntStream.rangeClosed(Integer.parseInt(words[0]), Integer.parseInt(words[1]))
                        .mapToObj(number -> Arguments.of((number < 10 ? "0" : "") + number, words[2])));
    }

    @ParameterizedTest
    @MethodSource("divisions")
    void every_division_is_in_one_row_or_none_or_in_parts(String division, String row) {
        assertThat(answer(division)).isEqualTo(row);
    }

    @Test
    void the_list_of_divisions_is_complete() {
        assertThat(divisions()).hasSize(97);
    }

    @ParameterizedTest
    @CsvSource({
        "591, 交通运输业",
        "5910, 交通运输业",
        "592, 仓储业",
        "593, 仓储业",
        "594, 仓储业",
        "5942, 仓储业",
        "595, 仓储业",
        "596, 仓储业",
        "599, 仓储业",
        "5990, 仓储业",
        "597, -",
        "701, 房地产开发经营",
        "7010, 房地产开发经营",
        "702, 物业管理",
        "703, 其他未列明行业",
        "704, -",
        "7040, -",
        "709, 其他未列明行业",
        "8421, -",
        "851, 其他未列明行业",
        "531, -"
    })
    void divided_divisions_are_told_apart_by_their_groups(String industry, String row) {
        assertThat(answer(industry)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "A, 农、林、牧、渔业",
        "B, 工业",
        "C, 工业",
        "D, 工业",
        "E, 建筑业",
        "F, ?",
        "G, ?",
        "H, ?",
        "I, ?",
        "J, -",
        "K, ?",
        "L, 租赁和商务服务业",
        "M, 其他未列明行业",
        "N, 其他未列明行业",
        "O, 其他未列明行业",
        "P, -",
        "Q, ?",
        "R, 其他未列明行业",
        "S, -",
        "T, -"
    })
    void a_section_will_do_where_all_of_it_is_in_one_row(String section, String row) {
        assertThat(answer(section)).isEqualTo(row);
    }

    /** The row; a hyphen for none and a question mark for parts. */
    private static String answer(String industry) {
        ScaleFinding finding = EnterpriseProfile.UNKNOWN
                .inIndustry(industry)
                .withHeadcount(1)
                .withRevenue(1)
                .withAssets(1)
                .scale();
        if (finding instanceof Determined determined) {
            return determined.row().name().zh();
        }
        return ((Undetermined) finding).cause() == Cause.INDUSTRY_TOO_COARSE ? "?" : "-";
    }
}
