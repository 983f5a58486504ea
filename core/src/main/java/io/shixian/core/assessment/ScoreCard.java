package io.shixian.core.assessment;

import io.shixian.core.law.Clause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The result of an assessment (评分卡).
 *
 * @param scheme     by which it was scored
 * @param subject    whose matters were counted
 * @param period     in which days
 * @param scores     one line for each indicator, in the order of the scheme
 * @param disclosure how it is made known
 */
public record ScoreCard(Scheme scheme, Subject subject, Period period, List<Score> scores, Disclosure disclosure) {

    /** Keeps its own copy of the lines. */
    public ScoreCard {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(period, "period");
        scores = List.copyOf(scores);
        Objects.requireNonNull(disclosure, "disclosure");
    }

    /** Returns the card made known in another way. */
    public ScoreCard madeKnown(Disclosure other) {
        return new ScoreCard(scheme, subject, period, scores, other);
    }

    /** Returns the weight of the indicators that could be scored, 100 if all could. */
    public int applicableWeight() {
        return scores.stream()
                .filter(score -> score.value().isApplicable())
                .mapToInt(score -> score.indicator().weight())
                .sum();
    }

    /**
     * Returns the total of 100, rounded half up to two places; empty if nothing could be scored.
     * <p>
     * It is the sum of the points as printed, scaled from the weight that could be scored to 100: an indicator without
     * anything to count by neither helps nor harms.
     */
    public Optional<BigDecimal> total() {
        int weight = applicableWeight();
        if (weight == 0) {
            return Optional.empty();
        }
        BigDecimal points =
                scores.stream().flatMap(score -> score.points().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(points.multiply(BigDecimal.valueOf(Scheme.WEIGHT))
                .divide(BigDecimal.valueOf(weight), Indicator.PLACES, RoundingMode.HALF_UP));
    }

    /** Returns on what authority it stands: the scheme, its disclosure, and each indicator. */
    public Set<Clause> clauses() {
        Set<Clause> clauses = new LinkedHashSet<>();
        clauses.add(scheme.clause());
        clauses.add(Disclosure.CLAUSE);
        scores.forEach(score -> clauses.add(score.indicator().clause()));
        return clauses;
    }
}
