package io.shixian.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What is still owed, by name: computable clauses without a rule, tests, types, and procedures without a scenario. */
public final class NotYet {

    /** Their names, as {@code not-yet.txt} has them; lines that begin with a number sign are comments. */
    public static final Set<String> NAMES = read();

    private NotYet() {}

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(NotYet.class.getResourceAsStream("not-yet.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
