package io.shixian.examples.cli.score;

import io.shixian.core.assessment.Score;
import io.shixian.core.assessment.ScoreCard;
import io.shixian.core.party.Actor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A card as comma-separated values (RFC 4180): a line for each indicator, and one for the total. */
final class ScoreCsv {

    private static final String HEADER =
            "scheme,subject,from,to,indicator,zh,en,measure,numerator,denominator,weight,points,clause";

    private ScoreCsv() {}

    static List<String> lines(ScoreCard card) {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        card.scores().forEach(score -> lines.add(line(card, score)));
        lines.add(line(
                card,
                "total",
                "总分",
                "total",
                "",
                "",
                "",
                String.valueOf(card.applicableWeight()),
                points(card.total()),
                card.scheme().clause().toString()));
        return lines;
    }

    private static String line(ScoreCard card, Score score) {
        return line(
                card,
                score.indicator().code(),
                score.indicator().label().zh(),
                score.indicator().label().en(),
                score.indicator().measure().code(),
                String.valueOf(score.value().numerator()),
                String.valueOf(score.value().denominator()),
                String.valueOf(score.indicator().weight()),
                points(score.points()),
                score.indicator().clause().toString());
    }

    private static String line(ScoreCard card, String... cells) {
        List<String> all = new ArrayList<>(List.of(
                card.scheme().toString(),
                card.subject().party().map(ScoreCsv::subject).orElse("all"),
                card.period().first().toString(),
                card.period().last().toString()));
        all.addAll(Arrays.asList(cells));
        return all.stream().map(ScoreCsv::quoted).collect(Collectors.joining(","));
    }

    private static String subject(Actor party) {
        return party.role().code() + ":" + party.party().id();
    }

    private static String points(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse("");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
