package io.shixian.core.policy;

import static io.shixian.core.policy.Policies.policy;
import static io.shixian.core.policy.Policies.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Label;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicySearchTest {

    @ParameterizedTest
    @CsvSource({
        "技术改造, true",
        "改造, true",
        "术改, true",
        "改技, false",
        "ai, true",
        "AI, true",
        "ＡＩ, true",
        "a, false",
        "subsidy, true",
        "SUBSIDY, true",
        "subsid, false",
        "IT, false",
        "5g, true",
        "g, false",
        "5, false",
        "5G网络, true",
        "网络, true",
        "15g网络, false",
        "2026, true",
        "202, false",
        "技术 subsidy, true",
        "技术改造、AI, true",
        "技术改造；ai，5g, true",
        "技术 nothing, false",
        "企业it, false"
    })
    void chinese_is_found_anywhere_and_other_words_whole(String text, boolean found) {
        Policy policy =
                titled("a", "企业技术改造补贴（2026）", "Paid subsidy for industry").withBody("支持AI与5G网络建设。\n企业\nITEM");

        assertThat(search(text, policy)).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"奖励", "reward", "办法", "人社厅", "personnel", "〔2026〕7号", "苏人社发〔2026〕7号", "正文"})
    void every_text_of_a_policy_is_looked_through(String text) {
        Policy policy = Policy.of(
                        "a",
                        new Label("奖励", "reward"),
                        new Label("省人社厅", "Department of Personnel"),
                        LocalDate.of(2026, 1, 1))
                .numbered("苏人社发〔2026〕7号")
                .withKeywords("办法")
                .withBody("这是正文");

        assertThat(search(text, policy)).containsExactly(policy);
    }

    @Test
    void a_word_is_found_whole_behind_a_longer_one_that_contains_it() {
        assertThat(search("ai", titled("a", "政策", "Paid AI"))).hasSize(1);
        assertThat(search("ai", titled("a", "政策", "Paid aid"))).isEmpty();
    }

    @Test
    void a_word_is_not_found_across_two_texts() {
        assertThat(search("甲乙", policy("a").withKeywords("甲", "乙"))).isEmpty();
    }

    @Nested
    class the_best_come_first {

        private final Policy body = policy("a").withBody("创新 补贴");
        private final Policy keyword = policy("b").withKeywords("创新").withBody("补贴");
        private final Policy title = titled("c", "创新办法", "Rules").withBody("补贴");
        private final Policy both = titled("d", "创新补贴办法", "Rules");
        private final Policy[] all = {body, keyword, title, both};

        @Test
        void title_before_keyword_before_body() {
            assertThat(search("创新", all)).containsExactly(title, both, keyword, body);
        }

        @Test
        void the_more_words_in_the_title_the_better() {
            assertThat(search("补贴 创新", all)).containsExactly(both, title, keyword, body);
        }

        @Test
        void a_word_that_is_said_twice_counts_once() {
            Policy first = titled("x", "创新创新", "x").withBody("补贴");
            Policy second = titled("b", "创新补贴", "b");

            assertThat(search("创新 补贴 创新 创新", first, second)).containsExactly(second, first);
        }

        @Test
        void then_the_newest_then_by_code() {
            Policy older =
                    Policy.of("a", new Label("创新", "a"), new Label("厅", "Department"), LocalDate.of(2025, 12, 31));
            Policy twin = titled("y", "创新", "y");
            Policy newer = titled("x", "创新", "x");

            assertThat(search("创新", older, twin, newer)).containsExactly(newer, twin, older);
            assertThat(search("创新", newer, older, twin)).containsExactly(newer, twin, older);
        }
    }

    private static List<Policy> search(String text, Policy... policies) {
        return PolicySearch.over(List.of(policies))
                .search(PolicyQuery.ALL.text(text))
                .hits();
    }
}
