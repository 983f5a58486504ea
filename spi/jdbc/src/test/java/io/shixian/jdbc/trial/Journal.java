package io.shixian.jdbc.trial;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that stay when their writer is killed: each is handed to the system in one piece. They need not survive the machine, for
 * only processes die here.
 */
final class Journal {

    private final OutputStream out;

    Journal(Path file) {
        try {
            out = new FileOutputStream(file.toFile(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void write(String... fields) {
        try {
            out.write((String.join("\t", fields) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines of all journals of a folder whose names end so, each as its fields. */
    static List<List<String>> read(Path folder, String ending) {
        List<List<String>> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).forEach(line -> lines.add(List.of(line.split("\t", -1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
