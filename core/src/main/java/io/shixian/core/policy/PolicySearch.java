package io.shixian.core.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds policies by words and facets (政策检索). Its texts are prepared once, so keep it as long as the policies.
 * <p>
 * Chinese words are found anywhere, words of letters and digits as whole words, both whatever their case and width.
 */
public final class PolicySearch {

    /** Title before keyword, issuer and number, these before the body; then the newest first; then by code. */
    private static final Comparator<Hit> ORDER = Comparator.comparingLong(Hit::inTitle)
            .thenComparingLong(Hit::inKeywords)
            .thenComparing(hit -> hit.policy.validity().firstDay())
            .reversed()
            .thenComparing(hit -> hit.policy.code());

    private final List<Texts> policies;

    private PolicySearch(List<Texts> policies) {
        this.policies = policies;
    }

    /**
     * Returns a search over policies.
     *
     * @throws IllegalArgumentException if two policies have the same code
     */
    public static PolicySearch over(Collection<Policy> policies) {
        return new PolicySearch(
                Policy.distinct(policies).stream().map(Texts::of).toList());
    }

    /** Returns the policies that a query finds, the best first, by page. */
    public PolicyPage search(PolicyQuery query) {
        List<String> words = query.words();
        List<Hit> found = policies.stream()
                .filter(texts -> words.stream().allMatch(texts::has))
                .map(texts -> texts.hit(words))
                .sorted(ORDER)
                .toList();
        List<Policy> hits = found.stream()
                .map(Hit::policy)
                .filter(policy -> Facet.allKeep(query, policy))
                .toList();
        List<Policy> page = hits.stream()
                .skip((query.page() - 1L) * query.size())
                .limit(query.size())
                .toList();
        List<Policy> worded = found.stream().map(Hit::policy).toList();
        return new PolicyPage(page, hits.size(), new FacetCount(query, worded).facets());
    }

    /** A policy in which all words occur, and how many of them where it counts more. */
    private record Hit(Policy policy, long inTitle, long inKeywords) {}

    /** The folded texts of a policy. */
    private record Texts(Policy policy, FoldedText title, FoldedText keywords, FoldedText body) {

        static Texts of(Policy policy) {
            Stream<String> names = Stream.concat(
                    Stream.of(policy.issuer().zh(), policy.issuer().en()), policy.number().stream());
            return new Texts(
                    policy,
                    FoldedText.of(List.of(policy.title().zh(), policy.title().en())),
                    FoldedText.of(
                            Stream.concat(policy.keywords().stream(), names).toList()),
                    FoldedText.of(List.of(policy.body())));
        }

        boolean has(String word) {
            return title.has(word) || keywords.has(word) || body.has(word);
        }

        Hit hit(List<String> words) {
            return new Hit(
                    policy,
                    words.stream().filter(title::has).count(),
                    words.stream().filter(keywords::has).count());
        }
    }
}
