package io.shixian.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A script that takes the tables from one version to the next.
 *
 * @param version from 1 on
 * @param name    its file
 * @param text    its statements, each with a semicolon at the end of a line; lines that begin with {@code --} are comments. One
 *                inserts the version and the name into the table {@code shixian_schema}
 */
public record Script(int version, String name, String text) {

    /** Reads one of our own, which lies in a folder beside this class. */
    static Script ours(String folder, int version, String file) {
        try (InputStream in = Script.class.getResourceAsStream(folder + "/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the script " + folder + "/" + file + " is missing from the jar");
            }
            return new Script(version, folder + "/" + file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns its statements one by one, without comments. */
    List<String> statements() {
        StringBuilder bare = new StringBuilder(text.length());
        text.lines()
                .filter(line -> !line.startsWith("--"))
                .forEach(line -> bare.append(line).append('\n'));
        return Arrays.stream(bare.toString().split(";\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
