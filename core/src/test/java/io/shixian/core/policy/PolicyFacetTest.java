package io.shixian.core.policy;

import static io.shixian.core.policy.Policies.DAY;
import static io.shixian.core.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFacetTest {

    private final PolicySearch search = PolicySearch.over(List.of(
            policy("everyone"),
            policy("province").meantFor(Audience.EVERYONE.inRegions("32").inIndustries("C")),
            policy("city").meantFor(Audience.EVERYONE.inRegions("3201").inIndustries("35", "65")),
            policy("small")
                    .meantFor(Audience.EVERYONE.ofScales(EnterpriseScale.SMALL).withAllTags("出口")),
            policy("expired").until(DAY.minusDays(1)).meantFor(Audience.EVERYONE.withAnyTag("出口", "专精特新"))));

    @ParameterizedTest
    @CsvSource({
        "32, city everyone expired province small", "3201, city everyone expired province small",
        "320102, city everyone expired province small", "3202, everyone expired province small",
        "33, everyone expired small"
    })
    void a_region_keeps_what_is_for_a_part_of_it(String region, String codes) {
        assertThat(found(PolicyQuery.ALL.region(region))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"C, city everyone expired province small", "I, city everyone expired small", "A, everyone expired small"
    })
    void a_section_keeps_what_is_for_a_part_of_it(IndustrySection section, String codes) {
        assertThat(found(PolicyQuery.ALL.section(section))).isEqualTo(codes);
    }

    @Test
    void a_scale_keeps_what_is_for_it_or_for_all() {
        assertThat(found(PolicyQuery.ALL.scale(EnterpriseScale.SMALL))).contains("small");
        assertThat(found(PolicyQuery.ALL.scale(EnterpriseScale.LARGE))).isEqualTo("city everyone expired province");
    }

    @Test
    void a_tag_keeps_what_names_it() {
        assertThat(found(PolicyQuery.ALL.tag("出口"))).isEqualTo("expired small");
        assertThat(found(PolicyQuery.ALL.tag("专精特新"))).isEqualTo("expired");
    }

    @Test
    void a_day_keeps_what_is_valid_on_it() {
        assertThat(found(PolicyQuery.ALL.validOn(DAY))).isEqualTo("city everyone province small");
    }

    @Test
    void everything_asked_for_must_hold() {
        PolicyQuery query = PolicyQuery.ALL
                .text("政策")
                .region("3201")
                .section(IndustrySection.I)
                .scale(EnterpriseScale.MICRO)
                .validOn(DAY);

        assertThat(found(query)).isEqualTo("city everyone");
    }

    @Test
    void each_value_is_counted_with_what_it_would_find() {
        Facets facets = search.search(PolicyQuery.ALL.validOn(DAY).region("33")).facets();

        assertThat(facets.regions()).isEqualTo(Map.of(new Region("32"), 4, new Region("3201"), 4));
        assertThat(facets.sections()).isEmpty();
        assertThat(facets.scales()).isEqualTo(Map.of(EnterpriseScale.SMALL, 2));
        assertThat(facets.tags()).isEqualTo(Map.of(new Tag("出口"), 1));
    }

    @Test
    void a_region_is_shown_by_the_code_that_a_policy_names() {
        PolicySearch some = PolicySearch.over(List.of(
                policy("a").meantFor(Audience.EVERYONE.inRegions("320100")),
                policy("b").meantFor(Audience.EVERYONE.inRegions("320000"))));

        assertThat(some.search(PolicyQuery.ALL).facets().regions().keySet())
                .extracting(Region::code)
                .containsExactly("320000", "320100");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_count_is_the_total_of_the_query_with_that_value(
            @ForAll("collections") List<Policy> policies, @ForAll("queries") PolicyQuery query) {
        PolicySearch some = PolicySearch.over(policies);
        Facets facets = some.search(query).facets();

        facets.regions()
                .forEach((region, count) -> assertThat(
                                some.search(query.region(region.code())).total())
                        .isEqualTo(count));
        facets.sections()
                .forEach((section, count) ->
                        assertThat(some.search(query.section(section)).total()).isEqualTo(count));
        facets.scales()
                .forEach((scale, count) ->
                        assertThat(some.search(query.scale(scale)).total()).isEqualTo(count));
        facets.tags()
                .forEach((tag, count) ->
                        assertThat(some.search(query.tag(tag.word())).total()).isEqualTo(count));
    }

    /** What matches an enterprise is found by its region and section. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void no_match_is_hidden_by_the_facets_of_the_enterprise(
            @ForAll("collections") List<Policy> policies, @ForAll("profiles") EnterpriseProfile profile) {
        PolicyQuery query = PolicyQuery.ALL.validOn(DAY);
        query = profile.region().map(Region::code).map(query::region).orElse(query);
        query = profile.industry().map(Industry::section).map(query::section).orElse(query);

        assertThat(PolicySearch.over(policies).search(query).hits())
                .containsAll(PolicyMatch.matches(policies, profile, DAY).stream()
                        .filter(PolicyMatch::matched)
                        .map(PolicyMatch::policy)
                        .toList());
    }

    @Provide
    Arbitrary<List<Policy>> collections() {
        return RandomPolicies.collections();
    }

    @Provide
    Arbitrary<EnterpriseProfile> profiles() {
        return RandomPolicies.profiles();
    }

    @Provide
    Arbitrary<PolicyQuery> queries() {
        return Combinators.combine(
                        Arbitraries.of(RandomPolicies.REGIONS).map(Region::new).optional(),
                        Arbitraries.of(IndustrySection.class).optional(),
                        Arbitraries.of(EnterpriseScale.class).optional(),
                        Arbitraries.of(RandomPolicies.TAGS).map(Tag::new).optional(),
                        Arbitraries.just(DAY).optional())
                .as((region, section, scale, tag, day) ->
                        new PolicyQuery(Optional.empty(), region, section, scale, tag, day, 1, 20));
    }

    private String found(PolicyQuery query) {
        return String.join(
                " ", search.search(query).hits().stream().map(Policy::code).toList());
    }
}
