package io.shixian.examples.cli.procedure;

import io.shixian.core.law.Codes;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.StateDiagram;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jackson.ProcedureJson;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** In which form procedures are written. */
enum ProcedureFormat {

    /** Tables to read on a terminal. */
    TEXT {
        @Override
        List<String> lines(Procedure procedure, Language language) {
            return ProcedureText.lines(procedure, language);
        }
    },

    /** A state diagram. */
    MERMAID {
        @Override
        List<String> lines(Procedure procedure, Language language) {
            return StateDiagram.lines(procedure, language.locale());
        }
    },

    /** A page of the rule reference, in Chinese unless English is asked for. */
    MARKDOWN {
        @Override
        List<String> lines(Procedure procedure, Language language) {
            return ProcedurePage.lines(procedure, language);
        }
    },

    /** One object on one line, always with both languages. */
    JSON {
        @Override
        List<String> lines(Procedure procedure, Language language) {
            return List.of(Json.line(ProcedureJson.write(procedure)));
        }
    };

    /** Returns a procedure in this form. */
    abstract List<String> lines(Procedure procedure, Language language);

    /**
     * Finds a format by its name.
     *
     * @throws WrongUse if there is none
     */
    static ProcedureFormat parse(String name) {
        return Arrays.stream(values())
                .filter(format -> Codes.of(format).equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("--format " + Quoted.of(name) + " is not a format; write one of "
                        + Arrays.stream(values()).map(Codes::of).collect(Collectors.joining(", "))));
    }
}
