package io.shixian.examples.cli.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source tree that this program belongs to. */
final class Repository {

    static final Path ROOT = Path.of("..", "..");
    static final Path RULES = ROOT.resolve("docs").resolve("rules");

    private Repository() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of all Java files below {@code src/main} or {@code src/test} of any module. */
    static Set<String> javaFiles(String part) {
        Path below = Path.of("src", part, "java");
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains(below.toString()))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
