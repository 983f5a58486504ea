package io.shixian.examples.cli.explain;

import io.shixian.core.law.Codes;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** In which form a case is explained. */
enum ExplainFormat {

    /** Paragraphs to read on a terminal. */
    TEXT {
        @Override
        List<String> lines(ExplainedCase explained, Language language) {
            return new ExplainText(language).lines(explained);
        }
    },

    /** One object a case; words in both languages. */
    JSON {
        @Override
        List<String> lines(ExplainedCase explained, Language language) {
            return List.of(ExplainJson.line(explained));
        }
    };

    /** Returns a case in this form. */
    abstract List<String> lines(ExplainedCase explained, Language language);

    /**
     * Finds a format by its name.
     *
     * @throws WrongUse if there is none
     */
    static ExplainFormat parse(String name) {
        return Arrays.stream(values())
                .filter(format -> Codes.of(format).equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("--format " + Quoted.of(name) + " is not a format; write one of "
                        + Arrays.stream(values()).map(Codes::of).collect(Collectors.joining(", "))));
    }
}
