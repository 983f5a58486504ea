package io.shixian.examples.cli.board;

import io.shixian.core.law.Codes;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** In which form a board is written. */
enum BoardFormat {

    /** A table to read on a terminal. */
    TEXT {
        @Override
        List<String> lines(Board board, Language language) {
            return BoardText.lines(board, language);
        }
    },

    /** One object a case, and one with the totals; codes only. */
    JSON {
        @Override
        List<String> lines(Board board, Language language) {
            return BoardJson.lines(board);
        }
    },

    /** One line a case under a header; codes only. */
    CSV {
        @Override
        List<String> lines(Board board, Language language) {
            return BoardCsv.lines(board);
        }
    };

    /** Returns a board in this form. */
    abstract List<String> lines(Board board, Language language);

    /**
     * Finds a format by its name.
     *
     * @throws WrongUse if there is none
     */
    static BoardFormat parse(String name) {
        return Arrays.stream(values())
                .filter(format -> Codes.of(format).equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("--format " + Quoted.of(name) + " is not a format; write one of "
                        + Arrays.stream(values()).map(Codes::of).collect(Collectors.joining(", "))));
    }
}
