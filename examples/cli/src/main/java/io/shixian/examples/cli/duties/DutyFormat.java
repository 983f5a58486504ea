package io.shixian.examples.cli.duties;

import io.shixian.core.law.Codes;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Output;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** In which form duties are written. */
enum DutyFormat {

    /** A table a duty, to read on a terminal. */
    TEXT {
        @Override
        void write(List<DutyList> duties, Language language, Output out) {
            DutyText.write(duties, language, out);
        }
    },

    /** One object an occurrence, always with both languages. */
    JSON {
        @Override
        void write(List<DutyList> duties, Language language, Output out) {
            DutyJson.write(duties, out);
        }
    },

    /** One line an occurrence under a header; codes only. */
    CSV {
        @Override
        void write(List<DutyList> duties, Language language, Output out) {
            DutyCsv.write(duties, out);
        }
    };

    /** Writes duties in this form. */
    abstract void write(List<DutyList> duties, Language language, Output out);

    /**
     * Finds a format by its name.
     *
     * @throws WrongUse if there is none
     */
    static DutyFormat parse(String name) {
        return Arrays.stream(values())
                .filter(format -> Codes.of(format).equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("--format " + Quoted.of(name) + " is not a format; write one of "
                        + Arrays.stream(values()).map(Codes::of).collect(Collectors.joining(", "))));
    }
}
