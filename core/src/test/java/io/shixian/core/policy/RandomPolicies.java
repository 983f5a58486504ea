package io.shixian.core.policy;

import static io.shixian.core.policy.Policies.DAY;
import static io.shixian.core.policy.Policies.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Audiences and enterprises of a small world, so that they often fit each other. */
final class RandomPolicies {

    static final List<String> REGIONS = List.of("32", "3201", "320102", "320012", "3202", "33", "330000", "330102");
    static final List<String> INDUSTRIES = List.of("C", "35", "3511", "F", "51", "5122", "J", "6621", "701", "M");
    static final List<String> TAGS = List.of("a", "b", "c");

    private RandomPolicies() {}

    static Arbitrary<Audience> audiences() {
        return Combinators.combine(
                        some(Arbitraries.of(REGIONS).map(Region::new)),
                        some(Arbitraries.of(INDUSTRIES).map(Industry::new)),
                        some(Arbitraries.of(EnterpriseScale.class)),
                        some(Arbitraries.of(TAGS).map(Tag::new)),
                        some(Arbitraries.of(TAGS).map(Tag::new)))
                .as(Audience::new);
    }

    /** Valid on some days around the one the tests speak of. */
    static Arbitrary<Policy> policies() {
        return Combinators.combine(audiences(), Arbitraries.integers().between(-2, 2))
                .as((audience, days) -> policy("a").meantFor(audience).until(DAY.plusDays(days)));
    }

    static Arbitrary<List<Policy>> collections() {
        return policies().list().ofMaxSize(8).map(RandomPolicies::numbered);
    }

    static Arbitrary<EnterpriseProfile> profiles() {
        Arbitrary<Long> headcounts = Arbitraries.of(0L, 5L, 20L, 300L, 1000L).injectNull(0.2);
        Arbitrary<Long> amounts = Arbitraries.of(0L, 3_000_000L, 20_000_000L, 400_000_000L, Long.MAX_VALUE)
                .injectNull(0.2);
        return Combinators.combine(
                        Arbitraries.of(REGIONS).injectNull(0.1),
                        Arbitraries.of(INDUSTRIES).injectNull(0.1),
                        headcounts,
                        amounts,
                        amounts,
                        some(Arbitraries.of(TAGS)))
                .as((region, industry, headcount, revenue, assets, tags) -> {
                    EnterpriseProfile profile = EnterpriseProfile.UNKNOWN.withTags(tags.toArray(String[]::new));
                    profile = region == null ? profile : profile.inRegion(region);
                    profile = industry == null ? profile : profile.inIndustry(industry);
                    profile = headcount == null ? profile : profile.withHeadcount(headcount);
                    profile = revenue == null ? profile : profile.withRevenue(revenue);
                    return assets == null ? profile : profile.withAssets(assets);
                });
    }

    private static <T> Arbitrary<Set<T>> some(Arbitrary<T> things) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Set.of())),
                Tuple.of(1, things.set().ofMaxSize(3)));
    }

    private static List<Policy> numbered(List<Policy> policies) {
        return IntStream.range(0, policies.size())
                .mapToObj(number -> {
                    Policy policy = policies.get(number);
                    return policy("p" + number)
                            .meantFor(policy.audience())
                            .until(policy.validity().lastDay().orElseThrow());
                })
                .toList();
    }
}
