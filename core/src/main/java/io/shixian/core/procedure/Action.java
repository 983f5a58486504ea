package io.shixian.core.procedure;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.Objects;

/**
 * What someone does to a matter (动作).
 *
 * @param code  the stable code in kebab-case; within a procedure, two actions with the same code are the same action
 * @param label its name
 */
public record Action(String code, Label label) {

    /** Checks the form of the code. */
    public Action {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
    }

    /** Returns an action by its code and its names. */
    public static Action of(String code, String zh, String en) {
        return new Action(code, new Label(zh, en));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Action action && action.code.equals(code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
