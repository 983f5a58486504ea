package io.shixian.examples.cli.procedure;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcedurePageTest {

    private static String page(String code, String... language) {
        List<String> args = new ArrayList<>(List.of("procedures", code, "--format", "markdown"));
        args.addAll(List.of(language));
        return shixian(args.toArray(String[]::new)).out();
    }

    @Test
    void tells_of_a_small_procedure_all_that_there_is() {
        assertThat(page("licence.intake")).isEqualTo(Markdown.MADE + "\n\n" + """
                        # 行政许可收件

                        [English](../en/licence.intake.md) · [规则参考](README.md) · [条款对照](coverage.md)

                        - 代码：`licence.intake`
                        - 版本：1，自 2004-07-01 起适用
                        - 依据：中华人民共和国行政许可法，自 2004-07-01 起施行
                        - 参与方：申请人、窗口
                        - 示例：[licence-intake.jsonl](../../../examples/vectors/scenarios/licence-intake.jsonl)

                        ## 流程图

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

                        ## 谁可以做什么

                        申请人可以发起，由「已收件」开始。以申请人身份发起的，此后即为本件的申请人。依据 LICENSING-29。

                        - **已收件** `received`：窗口可以「受理」（转为「已受理」）或「不予受理」（转为「不予受理」）。可能正在计时：「告知补正或决定受理」（窗口，5个工作日，届满转为「已受理」）。
                        - **已受理** `accepted`：到此结束。
                        - **不予受理** `rejected`：到此结束。

                        ## 步骤

                        | 阶段 | 动作 | 角色 | 至 | 条件 | 告知 | 条款 |
                        | --- | --- | --- | --- | --- | --- | --- |
                        | 已收件 | 受理 accept | 窗口 | 已受理 |  |  | LICENSING-32.1.5 |
                        | 已收件 | 不予受理 reject | 窗口 | 不予受理 |  |  | LICENSING-32.1.1 |

                        ## 时限

                        - **告知补正或决定受理** `notice`：窗口应在5个工作日内「受理」或「不予受理」。自「发起」起算。逾期记为违反时限。届满仍未办的，自起算之日起视为「已受理」，并告知申请人、窗口。依据 LICENSING-32.1.4。

                        ## 条款

                        - LICENSING-29：《中华人民共和国行政许可法》第二十九条
                        - LICENSING-32.1.5：《中华人民共和国行政许可法》第三十二条第一款第（五）项
                        - LICENSING-32.1.1：《中华人民共和国行政许可法》第三十二条第一款第（一）项
                        - LICENSING-32.1.4：《中华人民共和国行政许可法》第三十二条第一款第（四）项
                        """);
    }

    @Test
    void tells_in_english_who_may_do_what() {
        assertThat(page("app.exception", "--lang", "en"))
                .contains(
                        "- Source: GDZW 0001.5-2019 (operation of the mobile platform Yue Sheng Shi, Guangdong), in force from 2019-08-09 on\n",
                        "- Example: [app-exception.jsonl](../../../examples/vectors/scenarios/app-exception.jsonl)\n",
                        "- **Reported** `reported`: The accessor may 'Resolve' (then 'Resolved'). "
                                + "The operator may 'Take offline' (then 'Suspended'). "
                                + "Clocks that may be running: 'Fix the anomaly' (accessor, 1 working day, then 'Suspended').\n",
                        "- **Fixed** `fixed`: The operator may 'Verify' (then 'Verified', or 'Suspended' if an item fails).\n",
                        "- GDZW-3.3.3-d: GDZW 0001.5-2019 3.3.3, reopening only after verification\n");
    }

    @Test
    void marks_what_fills_a_gap_and_explains_the_mark_once() {
        assertThat(page("complaint.business"))
                .contains("| GDZW-5.3-b \\[gap\\] |")
                .containsOnlyOnce("\\[gap\\] 条款未作规定，由本库补充");
        assertThat(page("licence.intake")).doesNotContain("gap");
    }
}
