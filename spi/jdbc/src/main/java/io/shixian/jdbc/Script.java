package io.shixian.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A script that takes the tables from one version to the next.
 *
 * @param version from 1 on
 * @param name    its file, which may lie in a folder: {@code V}, the version, two low lines, words and {@code .sql}, such as
 *                {@code h2/V1__cases_and_outbox.sql}
 * @param text    its statements, each with a semicolon at the end of a line; lines that begin with {@code --} are comments. One
 *                inserts the version and the name into the table {@code shixian_schema}
 */
public record Script(int version, String name, String text) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it has another form or another version
     */
    public Script {
        if (!name.matches("(?:.*/)?V" + version + "__\\w+\\.sql")) {
            throw new IllegalArgumentException("the script of version " + version + " can't be called " + name
                    + "; call it such as V" + version + "__what_it_does.sql");
        }
    }

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

    /** Returns the name without the folder. */
    String file() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
