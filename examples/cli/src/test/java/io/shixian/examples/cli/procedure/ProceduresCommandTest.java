package io.shixian.examples.cli.procedure;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.cli.Ran;
import io.shixian.examples.cli.text.Columns;
import io.shixian.examples.cli.text.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProceduresCommandTest {

    static Stream<String> codes() {
        return Catalog.builtIn().procedures().stream().map(Procedure::code);
    }

    @Nested
    class Without_a_code {

        @Test
        void all_procedures_are_listed_with_their_sizes() {
            assertThat(squeezed("procedures"))
                    .hasSize(2 + (int) codes().count())
                    .contains(
                            "代码 | 名称 | 阶段 | 步骤 | 时限",
                            "complaint.business | 业务类投诉 / Business complaint | 6 | 7 | 4",
                            "licence.intake | 行政许可收件 / Licence intake | 3 | 2 | 1");
        }

        @Test
        void the_names_may_be_in_english_alone() {
            assertThat(squeezed("procedures", "--lang", "en"))
                    .contains(
                            "code | name | stages | steps | limits",
                            "complaint.business | Business complaint | 6 | 7 | 4");
        }

        /** The lines with their columns told apart, however wide they are. */
        private static List<String> squeezed(String... args) {
            return shixian(args).lines().stream()
                    .map(line -> line.strip().replaceAll(" {2,}", " | "))
                    .toList();
        }

        @Test
        void json_has_one_line_for_each() {
            assertThat(shixian("procedures", "--format", "json").lines())
                    .extracting(line -> Json.readObject(line).get("code").stringValue())
                    .containsExactlyElementsOf(codes().toList());
        }

        @Test
        void markdown_has_one_page_for_each() {
            assertThat(shixian("procedures", "--format", "markdown").lines())
                    .filteredOn(line -> line.startsWith("# "))
                    .hasSize((int) codes().count());
        }

        @Test
        void a_diagram_needs_a_code() {
            Ran ran = shixian("procedures", "--format", "mermaid");

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .isEqualTo("--format mermaid draws one procedure at a time; name one of "
                            + String.join(", ", codes().toList()) + "\n");
        }
    }

    @Nested
    class As_text {

        @Test
        void steps_and_limits_stand_in_columns() {
            assertThat(shixian("procedures", "licence.intake").lines())
                    .contains(
                            "licence.intake@1  行政许可收件 / Licence intake",
                            "  发起 / opening  申请人 → 「已收件」；约束申请人  LICENSING-29",
                            "  阶段    动作             角色  至        条件  告知  条款",
                            "  已收件  不予受理 reject  窗口  不予受理              LICENSING-32.1.1",
                            "  LICENSING-32.1.4  《中华人民共和国行政许可法》第三十二条第一款第（四）项");
        }

        @Test
        void a_row_that_fills_a_gap_is_marked() {
            assertThat(shixian("procedures", "complaint.business").out()).contains("[gap] 条款未作规定，由本库补充");
            assertThat(shixian("procedures", "licence.intake").out()).doesNotContain("gap");
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("io.shixian.examples.cli.procedure.ProceduresCommandTest#codes")
        void no_line_is_wider_than_100_columns(String code) {
            for (String language : List.of("zh", "en")) {
                assertThat(shixian("procedures", code, "--lang", language).lines())
                        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
            }
        }
    }

    @Nested
    class Used_wrongly {

        @Test
        void an_unknown_code_is_answered_with_the_known_ones() {
            Ran ran = shixian("procedures", "complaint");

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .isEqualTo("CODE 'complaint' is not a procedure; there are " + String.join(", ", codes().toList())
                            + "\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"html", "TEXT", ""})
        void an_unknown_format_is_answered_with_the_known_ones(String format) {
            Ran ran = shixian("procedures", "licence.intake", "--format", format);

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .isEqualTo(
                            "--format '" + format + "' is not a format; write one of text, mermaid, markdown, json\n");
        }
    }
}
