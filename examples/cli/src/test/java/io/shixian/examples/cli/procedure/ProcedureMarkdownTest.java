package io.shixian.examples.cli.procedure;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcedureMarkdownTest {

    @Test
    void a_page_has_a_heading_a_diagram_and_tables() {
        assertThat(shixian("procedures", "licence.intake", "--format", "markdown")
                        .out())
                .isEqualTo("""
                        ## 行政许可收件 / Licence intake

                        `licence.intake` · 版本 1 · 中华人民共和国行政许可法

                        ```mermaid
                        stateDiagram-v2
                            state "已收件" as received
                            state "已受理" as accepted
                            state "不予受理" as rejected
                            [*] --> received : 发起（申请人）
                            received --> accepted : 受理（窗口）
                            received --> rejected : 不予受理（窗口）
                            received --> accepted : 【届满】告知补正或决定受理，5个工作日，溯及起算之日
                            accepted --> [*]
                            rejected --> [*]
                        ```

                        发起：申请人 → 「已收件」；约束申请人 LICENSING-29

                        ### 步骤 / Steps

                        | 阶段 | 动作 | 角色 | 至 | 条件 | 告知 | 条款 |
                        | --- | --- | --- | --- | --- | --- | --- |
                        | 已收件 | 受理 accept | 窗口 | 已受理 |  |  | LICENSING-32.1.5 |
                        | 已收件 | 不予受理 reject | 窗口 | 不予受理 |  |  | LICENSING-32.1.1 |

                        ### 时限 / Limits

                        | 时限 | 期限 | 起 | 止 | 责任方 | 届满及其他 | 条款 |
                        | --- | --- | --- | --- | --- | --- | --- |
                        | 告知补正或决定受理 notice | 5个工作日（应） | 发起 | 受理、不予受理 | 窗口 | 届满即「已受理」，溯及起算之日，告知申请人、窗口 | LICENSING-32.1.4 |

                        ### 条款 / Clauses

                        - LICENSING-29: 《中华人民共和国行政许可法》第二十九条
                        - LICENSING-32.1.5: 《中华人民共和国行政许可法》第三十二条第一款第（五）项
                        - LICENSING-32.1.1: 《中华人民共和国行政许可法》第三十二条第一款第（一）项
                        - LICENSING-32.1.4: 《中华人民共和国行政许可法》第三十二条第一款第（四）项
                        """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.shixian.examples.cli.procedure.ProceduresCommandTest#codes")
    void every_row_has_as_many_cells_as_the_others(String code) {
        assertThat(shixian("procedures", code, "--format", "markdown", "--lang", "en")
                        .lines())
                .filteredOn(line -> line.startsWith("|"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.replace("\\|", "").chars().filter(c -> c == '|'))
                        .hasSize(8));
    }

    @Test
    void a_gap_is_marked_so_that_it_is_no_link() {
        assertThat(shixian("procedures", "complaint.business", "--format", "markdown")
                        .out())
                .contains("| GDZW-5.3-b \\[gap\\] |");
    }
}
