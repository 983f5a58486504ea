package io.shixian.examples.servicedesk.page;

import io.shixian.core.assessment.Measure;
import io.shixian.core.assessment.Ratio;
import io.shixian.core.assessment.Score;
import io.shixian.core.assessment.ScoreCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds up the cards of parts of the cases, each case in one part, so that only a part of them is in memory at a time. */
final class CardSum {

    private Optional<ScoreCard> sum = Optional.empty();

    void add(ScoreCard part) {
        sum = Optional.of(sum.map(before -> sum(before, part)).orElse(part));
    }

    /** Returns the card of all parts; empty if there was none. */
    Optional<ScoreCard> card() {
        return sum;
    }

    private static ScoreCard sum(ScoreCard one, ScoreCard other) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < one.scores().size(); i++) {
            Score score = one.scores().get(i);
            Ratio more = other.scores().get(i).value();
            scores.add(
                    new Score(score.indicator(), sum(score.indicator().measure().kind(), score.value(), more)));
        }
        return new ScoreCard(one.scheme(), one.subject(), one.period(), scores, one.disclosure());
    }

    /** Numbers are counted by one, whatever the parts; shares and means by how many there were in each. */
    private static Ratio sum(Measure.Kind kind, Ratio one, Ratio other) {
        return switch (kind) {
            case NUMBER, STOCK -> new Ratio(Math.addExact(one.numerator(), other.numerator()), 1);
            case SHARE, MEAN -> one.plus(other);
        };
    }
}
