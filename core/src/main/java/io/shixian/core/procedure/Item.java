package io.shixian.core.procedure;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.Objects;

/**
 * One item of a checklist: something that is checked, and by which clause.
 *
 * @param code   the stable code in kebab-case
 * @param label  its name
 * @param clause on what authority it is checked
 */
public record Item(String code, Label label, Clause clause) {

    /** Checks the form of the code. */
    public Item {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public String toString() {
        return code;
    }
}
