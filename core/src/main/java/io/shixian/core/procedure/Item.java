package io.shixian.core.procedure;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.Objects;

/**
 * One thing that a checklist asks about.
 *
 * @param code   the stable code in kebab-case, under which its result is given
 * @param label  its name
 * @param clause on what authority it is on the list
 */
public record Item(String code, Label label, Clause clause) {

    /** Checks the form of the code. */
    public Item {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(clause, "clause");
    }

    /** Returns an item by its code, its names and its clause. */
    public static Item of(String code, String zh, String en, Clause clause) {
        return new Item(code, new Label(zh, en), clause);
    }

    @Override
    public String toString() {
        return code;
    }
}
