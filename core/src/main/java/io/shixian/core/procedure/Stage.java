package io.shixian.core.procedure;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.Objects;

/**
 * Where a matter stands (阶段).
 *
 * @param code  the stable code in kebab-case; within a procedure, two stages with the same code are the same stage
 * @param label its name
 * @param phase whether the matter has ended with it
 */
public record Stage(String code, Label label, Phase phase) {

    /** Checks the form of the code. */
    public Stage {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(phase, "phase");
    }

    /** Returns a stage in which the matter goes on. */
    public static Stage open(String code, String zh, String en) {
        return new Stage(code, new Label(zh, en), Phase.OPEN);
    }

    /** Returns a stage with which the matter has ended. */
    public static Stage closed(String code, String zh, String en) {
        return new Stage(code, new Label(zh, en), Phase.CLOSED);
    }

    /** Tells whether the matter has ended. */
    public boolean isClosed() {
        return phase == Phase.CLOSED;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Stage stage && stage.code.equals(code));
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
