package io.shixian.examples.cli.procedure;

import io.shixian.core.procedure.Procedure;
import java.util.Optional;

/** The scenario script of a procedure, under {@code examples/vectors/scenarios}. */
final class Example {

    private static final String RESOURCES = "/io/shixian/examples/cli/scenarios/";

    private Example() {}

    /** Returns the name of the script that is called like the procedure, if it came with this program. */
    static Optional<String> of(Procedure procedure) {
        String name = procedure.code().replace('.', '-') + ".jsonl";
        return Optional.of(name).filter(file -> Example.class.getResource(RESOURCES + file) != null);
    }
}
