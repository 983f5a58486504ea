package io.shixian.examples.cli.desk;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.examples.cli.text.Lines;
import io.shixian.examples.cli.text.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The beginning of the real log, long enough for every kind of thing to happen in it. */
public final class Logs {

    private Logs() {}

    /** Returns so many events as a file has them. */
    public static String text(int events) {
        try (var lines = Files.lines(Path.of(DeskReplayTest.LOG))) {
            return lines.limit(events + 1L).collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DeskEvent> events(int events) {
        return read(text(events));
    }

    static List<DeskEvent> read(String log) {
        InputStream in = new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8));
        try (Lines lines = new Lines(in)) {
            return DeskLog.read(lines, ChinaCalendar.published());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who does not look. */
    static Progress unwatched() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new Progress(new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false), 0);
    }
}
