package io.shixian.core.policy;

import static io.shixian.core.policy.Policies.DAY;
import static io.shixian.core.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PolicyMatchOrderTest {

    private static final Audience ELSEWHERE = Audience.EVERYONE.inRegions("33");

    /** In the order in which they are expected. */
    private static final List<Policy> POLICIES = List.of(
            policy("ends-today").until(DAY),
            policy("ends-soon").until(DAY.plusDays(1)),
            policy("ends-soon-too").until(DAY.plusDays(1)),
            policy("a-without-end"),
            policy("b-without-end"),
            policy("elsewhere").until(DAY).meantFor(ELSEWHERE),
            policy("elsewhere-without-end").meantFor(ELSEWHERE),
            policy("expired-long-ago").until(DAY.minusDays(9)),
            policy("a-expired").until(DAY.minusDays(1)),
            policy("z-expired-elsewhere").until(DAY.minusDays(1)).meantFor(ELSEWHERE));

    @Test
    void matches_come_first_then_valid_ones_then_the_soonest_to_end_then_by_code() {
        List<Policy> shuffled = new ArrayList<>(POLICIES);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            List<PolicyMatch> matches = PolicyMatch.matches(shuffled, EnterpriseProfile.UNKNOWN.inRegion("32"), DAY);

            assertThat(matches).extracting(PolicyMatch::policy).containsExactlyElementsOf(POLICIES);
            assertThat(matches.stream().filter(PolicyMatch::matched)).hasSize(5);
        }
    }

    @Test
    void of_no_policies_there_are_no_matches() {
        assertThat(PolicyMatch.matches(List.of(), EnterpriseProfile.UNKNOWN, DAY))
                .isEmpty();
    }

    @Test
    void two_policies_of_one_code_are_refused() {
        List<Policy> twins = List.of(policy("a"), policy("b"), policy("a").until(DAY));

        assertThatThrownBy(() -> PolicyMatch.matches(twins, EnterpriseProfile.UNKNOWN, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two policies have the code a; keep one, or give each its own code");
        assertThatThrownBy(() -> PolicySearch.over(twins)).isInstanceOf(IllegalArgumentException.class);
    }
}
