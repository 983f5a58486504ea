package io.shixian.core.policy;

import static io.shixian.core.policy.Policies.DAY;
import static io.shixian.core.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.law.Label;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyMatchTest {

    /** A small factory in a district of Nanjing. */
    private static final EnterpriseProfile FACTORY = EnterpriseProfile.UNKNOWN
            .inRegion("320102")
            .inIndustry("3511")
            .withHeadcount(120)
            .withRevenue(15_000_000)
            .withTags("专精特新", "出口");

    private static final Audience SMALL_FACTORIES = Audience.EVERYONE
            .inRegions("320000")
            .inIndustries("C")
            .ofScales(EnterpriseScale.MICRO, EnterpriseScale.SMALL)
            .withAllTags("出口")
            .withAnyTag("高新技术企业", "专精特新");

    @Test
    void every_criterion_gets_its_reason_in_both_languages() {
        Policy policy = policy("subsidy").until(LocalDate.of(2026, 12, 31)).meantFor(SMALL_FACTORIES);

        PolicyMatch match = PolicyMatch.match(policy, FACTORY, DAY);

        assertThat(match.matched()).isTrue();
        assertThat(match.undecided()).isFalse();
        assertThat(match.reasons())
                .extracting(MatchReason::label)
                .containsExactly(
                        new Label(
                                "有效期：政策要求2026-01-01至2026-12-31；实际为2026-06-01；符合",
                                "validity: the policy asks for 2026-01-01 to 2026-12-31; given is 2026-06-01; fits"),
                        new Label(
                                "地区：政策要求320000；实际为320102；符合",
                                "region: the policy asks for 320000; given is 320102; fits"),
                        new Label(
                                "行业：政策要求C制造业；实际为3511；符合",
                                "industry: the policy asks for C manufacturing; given is 3511; fits"),
                        new Label(
                                "规模：政策要求小型、微型；实际为小型（按“工业”，由从业人员、营业收入决定）；符合",
                                "scale: the policy asks for small, micro; given is small (as industry:"
                                        + " decided by the headcount, operating revenue); fits"),
                        new Label(
                                "标签：政策要求全部具备出口，且至少具备其一专精特新、高新技术企业；实际为专精特新、出口；符合",
                                "tags: the policy asks for all of 出口 and at least one of 专精特新, 高新技术企业;"
                                        + " given is 专精特新, 出口; fits"));
    }

    @Test
    void a_policy_for_everyone_fits_an_enterprise_of_which_nothing_is_known() {
        PolicyMatch match = PolicyMatch.match(policy("a"), EnterpriseProfile.UNKNOWN, DAY);

        assertThat(match.matched()).isTrue();
        assertThat(match.reasons()).extracting(MatchReason::criterion).containsExactly(Criterion.values());
        assertThat(match.reasons().get(1).label())
                .isEqualTo(new Label(
                        "地区：政策要求不限；实际为未填；符合", "region: the policy asks for anything; given is nothing; fits"));
    }

    @ParameterizedTest
    @CsvSource({
        "32, 320102, FITS", "320102, 320102, FITS", "320102001, 320102, UNKNOWN", "33, 320102, DOES_NOT_FIT",
        "33 3201, 320102, FITS", "3202, 32, UNKNOWN", "320202, 3201, DOES_NOT_FIT", "32, , UNKNOWN"
    })
    void the_region_fits_if_it_lies_in_one_that_is_asked_for(String asked, String has, Fit fit) {
        Audience audience = Audience.EVERYONE.inRegions(asked.split(" "));
        EnterpriseProfile profile = has == null ? EnterpriseProfile.UNKNOWN : EnterpriseProfile.UNKNOWN.inRegion(has);

        assertOnly(Criterion.REGION, fit, audience, profile);
    }

    @ParameterizedTest
    @CsvSource({
        "C, 3511, FITS",
        "35, 3511, FITS",
        "3512, 351, UNKNOWN",
        "3512, C, UNKNOWN",
        "3512, 3511, DOES_NOT_FIT",
        "A 35, 3511, FITS",
        "D, 3511, DOES_NOT_FIT",
        "I, C, DOES_NOT_FIT",
        "C, , UNKNOWN"
    })
    void the_industry_fits_if_it_lies_in_one_that_is_asked_for(String asked, String has, Fit fit) {
        Audience audience = Audience.EVERYONE.inIndustries(asked.split(" "));
        EnterpriseProfile profile = has == null ? EnterpriseProfile.UNKNOWN : EnterpriseProfile.UNKNOWN.inIndustry(has);

        assertOnly(Criterion.INDUSTRY, fit, audience, profile);
    }

    /** With 120 people and no revenue a factory is small or micro. */
    @ParameterizedTest
    @CsvSource({
        "SMALL MICRO, FITS",
        "MEDIUM SMALL MICRO, FITS",
        "SMALL, UNKNOWN",
        "MEDIUM SMALL, UNKNOWN",
        "LARGE MEDIUM, DOES_NOT_FIT"
    })
    void the_scale_fits_if_every_scale_that_is_possible_is_asked_for(String asked, Fit fit) {
        EnterpriseScale[] scales =
                List.of(asked.split(" ")).stream().map(EnterpriseScale::valueOf).toArray(EnterpriseScale[]::new);
        EnterpriseProfile profile = EnterpriseProfile.UNKNOWN.inIndustry("35").withHeadcount(120);

        assertOnly(Criterion.SCALE, fit, Audience.EVERYONE.ofScales(scales), profile);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a b, -, a b c, FITS", "a b, -, a, DOES_NOT_FIT", "-, a b, b c, FITS", "-, a b, c, DOES_NOT_FIT",
                "a, b c, a c, FITS", "a, b c, b c, DOES_NOT_FIT", "a, b c, a, DOES_NOT_FIT", "A, -, a, FITS"
            })
    void tags_are_asked_for_all_together_or_one_of_several(String all, String any, String has, Fit fit) {
        Audience audience = Audience.EVERYONE.withAllTags(words(all)).withAnyTag(words(any));

        assertOnly(Criterion.TAGS, fit, audience, EnterpriseProfile.UNKNOWN.withTags(words(has)));
    }

    @Test
    void what_can_not_be_told_is_no_match_but_undecided() {
        Policy policy = policy("a").meantFor(Audience.EVERYONE.inRegions("32"));

        assertThat(PolicyMatch.match(policy, EnterpriseProfile.UNKNOWN, DAY).undecided())
                .isTrue();
        assertThat(PolicyMatch.match(policy.until(DAY.minusDays(1)), EnterpriseProfile.UNKNOWN, DAY)
                        .undecided())
                .isFalse();
    }

    @Test
    void a_match_prints_nothing_of_the_enterprise() {
        PolicyMatch match = PolicyMatch.match(policy("a").meantFor(SMALL_FACTORIES), FACTORY, DAY);

        assertThat(match)
                .hasToString("PolicyMatch[policy=a 政策a, reasons=[validity fits, region fits, industry fits,"
                        + " scale fits, tags fits]]");
    }

    @Test
    void a_match_made_by_hand_without_a_reason_says_so() {
        assertThatThrownBy(() -> new PolicyMatch(policy("a"), List.of()).fit(Criterion.SCALE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no reason for the scale; make matches by PolicyMatch.match");
    }

    private static void assertOnly(Criterion criterion, Fit fit, Audience audience, EnterpriseProfile profile) {
        PolicyMatch match = PolicyMatch.match(policy("a").meantFor(audience), profile, DAY);
        for (Criterion each : Criterion.values()) {
            assertThat(match.fit(each)).as(each.code()).isEqualTo(each == criterion ? fit : Fit.FITS);
        }
        assertThat(match.matched()).isEqualTo(fit == Fit.FITS);
        assertThat(match.undecided()).isEqualTo(fit == Fit.UNKNOWN);
    }

    private static String[] words(String text) {
        return text == null ? new String[0] : text.split(" ");
    }
}
