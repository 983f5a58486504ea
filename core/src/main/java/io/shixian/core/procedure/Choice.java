package io.shixian.core.procedure;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.Objects;

/**
 * Another reading of when a limit starts, where the text allows two; a host chooses it with a rule book.
 *
 * @param code  the stable code in kebab-case
 * @param label the reading in words
 * @param start what starts the limit by this reading
 */
public record Choice(String code, Label label, Start start) {

    /** Checks the form of the code. */
    public Choice {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(start, "start");
    }
}
