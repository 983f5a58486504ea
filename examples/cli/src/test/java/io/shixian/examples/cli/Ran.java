package io.shixian.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What came of running the program: its exit code and what it wrote. */
public record Ran(int exit, String out, String err) {

    /** Runs it with nothing to read. */
    public static Ran shixian(String... args) {
        return reading("", args);
    }

    /** Runs it with something on its standard input. */
    public static Ran reading(String input, String... args) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(new Terminal(in, out, err, false), args);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the lines that it wrote. */
    public List<String> lines() {
        return out.lines().toList();
    }
}
