package io.shixian.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnterpriseProfileTest {

    @Test
    void it_prints_what_is_given_and_no_figure() {
        EnterpriseProfile profile = EnterpriseProfile.UNKNOWN
                .inRegion("320102")
                .withHeadcount(4711)
                .withRevenue(815_815_815)
                .withTags("高新技术企业", "专精特新");

        assertThat(profile)
                .hasToString("EnterpriseProfile[region given, industry none, figures [HEADCOUNT, REVENUE], 2 tags]");
        assertThat(EnterpriseProfile.UNKNOWN)
                .hasToString("EnterpriseProfile[region none, industry none, figures [], 0 tags]");
    }

    @Test
    void no_answer_about_it_repeats_a_figure() {
        EnterpriseProfile profile =
                EnterpriseProfile.UNKNOWN.inIndustry("35").withHeadcount(4711).withRevenue(815_815_815);

        assertThat(profile.scale().toString() + profile.scale().text()).doesNotContain("4711", "815");
    }

    @Test
    void each_part_is_added_to_the_others() {
        EnterpriseProfile profile = EnterpriseProfile.UNKNOWN
                .withTags("a")
                .withAssets(3)
                .withRevenue(2)
                .withHeadcount(1)
                .inIndustry("35")
                .inRegion("32");

        assertThat(profile.region()).contains(new Region("32"));
        assertThat(profile.industry()).contains(new Industry("35"));
        assertThat(profile.headcount()).hasValue(1);
        assertThat(profile.revenue()).hasValue(2);
        assertThat(profile.assets()).hasValue(3);
        assertThat(profile.tags()).containsExactly(new Tag("a"));
    }

    @ParameterizedTest
    @EnumSource
    void a_negative_figure_is_refused_and_not_repeated(Figure figure) {
        assertThat(figure.of(ScaleTranscript.with(EnterpriseProfile.UNKNOWN, figure, 0)))
                .hasValue(0);
        assertThatThrownBy(() -> ScaleTranscript.with(EnterpriseProfile.UNKNOWN, figure, -4711))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the " + figure.label().en()
                        + " is below 0; give 0 or more, or leave it out if it is not known");
    }
}
