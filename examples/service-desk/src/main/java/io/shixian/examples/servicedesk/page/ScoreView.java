package io.shixian.examples.servicedesk.page;

import io.shixian.core.assessment.Indicator;
import io.shixian.core.assessment.Measure;
import io.shixian.core.assessment.Ratio;
import io.shixian.core.assessment.Score;
import io.shixian.core.assessment.ScoreCard;
import io.shixian.examples.servicedesk.picture.Bar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A score card as its page shows it.
 *
 * @param card  the card
 * @param lines its lines in words
 */
public record ScoreView(ScoreCard card, List<Line> lines) {

    /** Keeps its own copy. */
    public ScoreView {
        Objects.requireNonNull(card, "card");
        lines = List.copyOf(lines);
    }

    /**
     * One indicator.
     *
     * @param score  what was counted
     * @param value  its value in words
     * @param target what gives all its points, in words
     * @param bar    its points of all that there are to get
     */
    public record Line(Score score, String value, String target, Bar bar) {}

    static ScoreView of(ScoreCard card, Phrases words) {
        return new ScoreView(
                card, card.scores().stream().map(score -> line(score, words)).toList());
    }

    private static Line line(Score score, Phrases words) {
        Indicator indicator = score.indicator();
        BigDecimal points = score.points().orElse(BigDecimal.ZERO);
        String reached =
                score.points().map(got -> got + " / " + indicator.weight()).orElseGet(() -> words.say("score.none"));
        Bar bar = Bar.of(words.of(indicator.label()), reached, points, BigDecimal.valueOf(indicator.weight()));
        return new Line(score, value(indicator.measure(), score.value(), words), target(indicator, words), bar);
    }

    private static String value(Measure measure, Ratio value, Phrases words) {
        if (!value.isApplicable()) {
            return words.say("score.none");
        }
        return switch (measure.kind()) {
            case SHARE -> percent(value.decimal(4)) + "（" + value.numerator() + "/" + value.denominator() + "）";
            case MEAN -> value.decimal(2).toPlainString();
            case NUMBER, STOCK -> String.valueOf(value.numerator());
        };
    }

    private static String target(Indicator indicator, Phrases words) {
        boolean share = indicator.measure().kind() == Measure.Kind.SHARE;
        String target = share ? percent(indicator.target()) : indicator.target().toPlainString();
        return words.say(indicator.measure().moreIsBetter() ? "score.atleast" : "score.atmost", target);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
