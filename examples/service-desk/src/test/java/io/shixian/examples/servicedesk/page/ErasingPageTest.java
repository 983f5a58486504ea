package io.shixian.examples.servicedesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ErasingPageTest {

    private final Visitor administrator = Visitor.signedIn("administrator");
    private final Visitor operator = Visitor.signedIn("operator");
    private final Visitor citizen = Visitor.signedIn("citizen");

    private Map<String, String> erase(String reason) {
        return Map.of("kind", "erase", "what", "all", "role", "administrator", "reason", reason);
    }

    @Test
    void is_erased_by_the_administrator_with_a_reason_and_the_history_stays_whole() {
        String path = "/cases/" + citizen.complain("写错了电话的投诉").number();

        Visitor.Sheet erased = administrator.send(administrator.open(path), path, erase("申请人要求删除"));

        assertThat(erased.html()).contains("已办理").doesNotContain("窗口要求重复提交材料").doesNotContain("写错了电话的投诉");
        assertThat(citizen.open(path).html()).doesNotContain("窗口要求重复提交材料");
        assertThat(administrator.open(path + "?verify=now").html()).contains("完整：2个事件");
    }

    @Test
    void is_not_erased_without_a_reason_or_by_anybody_else() {
        String path = "/cases/" + citizen.complain("不该删的投诉").number();

        assertThat(administrator.send(administrator.open(path), path, erase("")).status())
                .isEqualTo(422);
        assertThat(operator.send(operator.open(path), path, erase("操作员想删")).status())
                .isEqualTo(403);
        assertThat(citizen.open(path).html()).contains("窗口要求重复提交材料").doesNotContain("记录完整性");
    }
}
