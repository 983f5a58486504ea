package io.shixian.examples.cli.score;

import io.shixian.core.assessment.ScoreCard;
import io.shixian.core.law.Codes;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** In which form a card is written. */
enum ScoreFormat {

    /** A table to read on a terminal. */
    TEXT {
        @Override
        List<String> lines(ScoreCard card, Language language) {
            return ScoreText.lines(card, language);
        }
    },

    /** Comma-separated values (RFC 4180) with a header, always with both languages. */
    CSV {
        @Override
        List<String> lines(ScoreCard card, Language language) {
            return ScoreCsv.lines(card);
        }
    },

    /** One object on one line, always with both languages. */
    JSON {
        @Override
        List<String> lines(ScoreCard card, Language language) {
            return List.of(Json.line(ScoreJson.of(card)));
        }
    };

    /** Returns a card in this form. */
    abstract List<String> lines(ScoreCard card, Language language);

    /**
     * Finds a format by its name.
     *
     * @throws WrongUse if there is none
     */
    static ScoreFormat parse(String name) {
        return Arrays.stream(values())
                .filter(format -> Codes.of(format).equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("--format " + Quoted.of(name) + " is not a format; write one of "
                        + Arrays.stream(values()).map(Codes::of).collect(Collectors.joining(", "))));
    }
}
