package io.shixian.core.policy;

import static io.shixian.core.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    @Test
    void each_part_is_added_to_the_others() {
        Policy policy = policy("subsidy")
                .withBody("正文")
                .withKeywords("技改", "补贴")
                .meantFor(Audience.EVERYONE.inRegions("32"))
                .numbered("苏政发〔2026〕1号")
                .until(LocalDate.of(2026, 12, 31));

        assertThat(policy.body()).isEqualTo("正文");
        assertThat(policy.keywords()).containsExactly("技改", "补贴");
        assertThat(policy.audience().regions()).containsExactly(new Region("32"));
        assertThat(policy.number()).contains("苏政发〔2026〕1号");
        assertThat(policy.validity().lastDay()).contains(LocalDate.of(2026, 12, 31));
        assertThat(policy).hasToString("subsidy 政策subsidy");
    }

    @Test
    void the_functions_stand_on_a_clause() {
        assertThat(Policy.CLAUSE.id()).isEqualTo("DB32-4.4-1");
        assertThat(Policy.CLAUSE).hasToString("DB32/T 4369—2022 4.4");
    }

    @Test
    void a_code_in_another_form_is_refused() {
        assertThatThrownBy(() -> policy("苏政发1号")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void a_blank_number_or_keyword_is_refused(String blank) {
        String message = "the number or a keyword of policy subsidy is blank; write it or leave it out";
        Policy policy = policy("subsidy");

        assertThatThrownBy(() -> policy.numbered(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> policy.withKeywords("a", blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
