package io.shixian.examples.cli.score;

import io.shixian.core.assessment.Disclosure;
import io.shixian.core.assessment.Ratio;
import io.shixian.core.assessment.Scheme;
import io.shixian.core.assessment.Score;
import io.shixian.core.assessment.ScoreCard;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.party.Actor;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.WrappedTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A card to read on a terminal. */
final class ScoreText {

    private final Language language;

    private ScoreText(Language language) {
        this.language = language;
    }

    static List<String> lines(ScoreCard card, Language language) {
        return new ScoreText(language).card(card);
    }

    private List<String> card(ScoreCard card) {
        List<String> lines = new ArrayList<>();
        lines.add(language.of(card.scheme().label()) + "  " + card.scheme());
        lines.add(subject(card.subject().party()) + "  " + card.period());
        lines.add("");
        WrappedTable table = new WrappedTable();
        table.row(
                language.of("指标", "indicator"),
                language.of("数值", "value"),
                language.of("得分", "points"),
                language.of("权重", "weight"),
                language.of("依据", "by"));
        card.scores().forEach(score -> row(table, score));
        lines.addAll(table.linesUnderHeading());
        lines.add("");
        lines.add(language.of("总分", "total") + "  " + points(card.total()));
        if (card.applicableWeight() < Scheme.WEIGHT) {
            lines.add(language.of("适用权重，总分按 100 折算", "weight scored, the total scaled to 100") + "  "
                    + card.applicableWeight());
        }
        lines.add(language.of("公布方式", "made known") + "  "
                + language.of(card.disclosure().label()) + "  " + cited(Disclosure.CLAUSE));
        return lines;
    }

    private void row(WrappedTable table, Score score) {
        table.row(
                language.of(score.indicator().label()),
                value(score),
                points(score.points()),
                String.valueOf(score.indicator().weight()),
                cited(score.indicator().clause()));
    }

    private String subject(Optional<Actor> party) {
        return party.map(actor -> language.of(actor.role().label()) + " " + actor.party())
                .orElse(language.of("全部办件", "all matters"));
    }

    private static String value(Score score) {
        Ratio value = score.value();
        if (!value.isApplicable()) {
            return value.toString();
        }
        return switch (score.indicator().measure().kind()) {
            case NUMBER, STOCK -> String.valueOf(value.numerator());
            case MEAN -> value + " = " + value.decimal(2).toPlainString();
            case SHARE -> value + " = " + value.decimal(4).movePointRight(2).toPlainString() + "%";
        };
    }

    private String points(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse(language.of("不适用", "n/a"));
    }

    private String cited(Clause clause) {
        Label citation = clause.citation();
        return citation.zh().equals(citation.en()) ? citation.zh() : language.of(citation);
    }
}
