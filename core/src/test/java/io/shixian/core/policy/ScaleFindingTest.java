package io.shixian.core.policy;

import static io.shixian.core.policy.EnterpriseScale.MEDIUM;
import static io.shixian.core.policy.EnterpriseScale.MICRO;
import static io.shixian.core.policy.EnterpriseScale.SMALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.law.Label;
import io.shixian.core.policy.ScaleFinding.Cause;
import io.shixian.core.policy.ScaleFinding.Determined;
import io.shixian.core.policy.ScaleFinding.Undetermined;
import io.shixian.core.policy.ScaleRow.Threshold;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScaleFindingTest {

    private static final EnterpriseProfile FACTORY = EnterpriseProfile.UNKNOWN.inIndustry("35");

    @Test
    void the_rule_can_be_cited() {
        assertThat(StatisticalScale.CLAUSE.id()).isEqualTo("STAT-SCALE-table");
        assertThat(StatisticalScale.CLAUSE).hasToString("《统计上大中小微型企业划分办法（2017）》附表");
    }

    @Test
    void a_determined_scale_says_which_indicator_put_it_down() {
        EnterpriseProfile profile = FACTORY.withHeadcount(1200).withRevenue(19_999_999);

        assertThat(profile.scale().text())
                .isEqualTo(new Label("小型（按“工业”，由营业收入决定）", "small (as industry: decided by the operating revenue)"));
    }

    @Test
    void two_indicators_that_reach_the_same_decide_together() {
        EnterpriseProfile profile = FACTORY.withHeadcount(300).withRevenue(20_000_000);

        assertThat(profile.scale().text().zh()).isEqualTo("中型（按“工业”，由从业人员、营业收入决定）");
    }

    @Test
    void nothing_puts_a_large_enterprise_down() {
        EnterpriseProfile profile = FACTORY.withHeadcount(1000).withRevenue(400_000_000);

        assertThat(profile.scale().text())
                .isEqualTo(new Label("大型（按“工业”，各项指标均达到下限）", "large (as industry: every indicator reaches it)"));
    }

    @Nested
    class a_figure_is_missing {

        @Test
        void what_is_known_still_bounds_the_scale_from_above() {
            Undetermined finding = (Undetermined) FACTORY.withHeadcount(300).scale();

            assertThat(finding.cause()).isEqualTo(Cause.FIGURE_MISSING);
            assertThat(finding.missing()).containsExactly(Figure.REVENUE);
            assertThat(finding.possible()).containsExactly(MEDIUM, SMALL, MICRO);
            assertThat(finding.text())
                    .isEqualTo(new Label(
                            "规模未定（缺营业收入，可能为中型、小型、微型）",
                            "scale not determined (missing: operating revenue; possible: medium, small, micro)"));
        }

        @Test
        void every_one_of_them_is_named() {
            Undetermined finding = (Undetermined) FACTORY.withAssets(1).scale();

            assertThat(finding.missing()).containsExactly(Figure.HEADCOUNT, Figure.REVENUE);
            assertThat(finding.possible()).containsExactly(EnterpriseScale.values());
        }

        @Test
        void it_is_not_needed_where_another_is_micro_already() {
            assertThat(FACTORY.withHeadcount(19).scale()).isInstanceOfSatisfying(Determined.class, found -> {
                assertThat(found.scale()).isEqualTo(MICRO);
                assertThat(found.decisive()).containsExactly(Figure.HEADCOUNT);
            });
            assertThat(FACTORY.withHeadcount(20).scale().possible()).containsExactly(SMALL, MICRO);
        }
    }

    @Nested
    class the_industry_does_not_lead_to_a_row {

        private final EnterpriseProfile figures =
                EnterpriseProfile.UNKNOWN.withHeadcount(1).withRevenue(1).withAssets(1);

        @Test
        void it_is_missing() {
            assertThat(figures.scale().text())
                    .isEqualTo(new Label("规模未定（缺行业）", "scale not determined (missing: industry)"));
        }

        @Test
        void it_is_too_coarse() {
            assertThat(figures.inIndustry("F").scale().text())
                    .isEqualTo(new Label(
                            "规模未定（行业F不能整体归入附表的一行，请填更细的行业）",
                            "scale not determined (industry F is in no single row; give a finer one)"));
        }

        @Test
        void the_rule_does_not_cover_it() {
            ScaleFinding finding = figures.inIndustry("6621").scale();

            assertThat(finding.text())
                    .isEqualTo(new Label(
                            "规模未定（划分办法不含行业6621）", "scale not determined (the rule has no row for industry 6621)"));
            assertThat(finding.possible()).containsExactly(EnterpriseScale.values());
        }
    }

    @Test
    void figures_are_named_if_they_are_the_cause_and_only_then() {
        for (Cause cause : Cause.values()) {
            List<Figure> wrong = cause == Cause.FIGURE_MISSING ? List.of() : List.of(Figure.ASSETS);
            assertThatThrownBy(() -> new Undetermined(cause, Optional.empty(), wrong, Set.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the cause is " + cause + ", but " + wrong.size() + " figures are missing");
        }
    }

    @Test
    void limits_that_do_not_fall_are_refused() {
        for (List<Long> limits : List.of(List.of(5L, 5L, 1L), List.of(5L, 1L, 1L), List.of(5L, 2L, 0L))) {
            assertThatThrownBy(() -> new Threshold(Figure.HEADCOUNT, limits.get(0), limits.get(1), limits.get(2)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the limits of the headcount must fall from large to small, not 5, ");
        }
    }
}
