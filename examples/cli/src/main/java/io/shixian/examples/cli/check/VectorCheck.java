package io.shixian.examples.cli.check;

import io.shixian.calendar.WorkCalendar;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Lines;
import io.shixian.examples.cli.text.Paths;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Puts the cases of files to the library and counts how many pass. */
final class VectorCheck {

    private final Terminal terminal;
    private final WorkCalendar calendar;
    private final boolean json;
    private final CaseCount count;

    VectorCheck(Terminal terminal, WorkCalendar calendar, boolean json) {
        this.terminal = terminal;
        this.calendar = calendar;
        this.json = json;
        this.count = new CaseCount(terminal);
    }

    CaseCount count() {
        return count;
    }

    /**
     * Checks every case of a file.
     *
     * @throws WrongUse if the file can't be read, or has no case
     */
    void file(String name) {
        int before = count.all();
        InputStream input = Paths.open(name, terminal);
        try (Lines lines = new Lines(input)) {
            Optional<Lines.Line> line = lines.next();
            while (line.isPresent()) {
                check(name, line.get());
                line = lines.next();
            }
        } catch (IOException e) {
            throw Paths.unreadable("the file", name, e);
        } catch (WrongUse e) {
            throw new WrongUse("the file " + Quoted.of(name) + " can't be read: " + e.getMessage(), e);
        }
        if (count.all() == before) {
            throw new WrongUse("the file " + Quoted.of(name) + " has no case; give one with a JSON object a line");
        }
    }

    private void check(String name, Lines.Line line) {
        Optional<VectorCase> read = Optional.empty();
        try {
            VectorCase vector = VectorText.read(line.text());
            read = Optional.of(vector);
            Map<String, Object> got = vector.answer(calendar);
            if (got.equals(vector.expected())) {
                count.pass();
            } else {
                count.fail();
                differs(name, line, vector, got);
            }
        } catch (WrongUse e) {
            count.fail();
            refused(name, line, read, Optional.ofNullable(e.getMessage()).orElse("refused"));
        }
    }

    private void differs(String name, Lines.Line line, VectorCase vector, Map<String, Object> got) {
        if (json) {
            ObjectNode node = failure(name, line, Optional.of(vector));
            node.set("expected", values(vector.expected()));
            node.set("got", values(got));
            terminal.out().line(Json.line(node));
        } else {
            failure(name, line, vector.id() + ": expected " + words(vector.expected()) + "; got " + words(got));
        }
    }

    private void refused(String name, Lines.Line line, Optional<VectorCase> vector, String why) {
        if (json) {
            terminal.out().line(Json.line(failure(name, line, vector).put("refused", why)));
        } else {
            String expected = vector.map(read -> read.id() + ": expected " + words(read.expected()) + "; refused: ")
                    .orElse("malformed: ");
            failure(name, line, expected + why);
        }
    }

    private void failure(String name, Lines.Line line, String what) {
        terminal.out().line("FAILED " + Terminal.singleLine(name + " line " + line.number() + " " + what));
    }

    private static ObjectNode failure(String name, Lines.Line line, Optional<VectorCase> vector) {
        ObjectNode node = Json.object().put("file", name).put("line", line.number());
        vector.ifPresent(read -> node.put("id", read.id()));
        return node;
    }

    private static ObjectNode values(Map<String, Object> values) {
        ObjectNode node = Json.object();
        new TreeMap<>(values).forEach((name, value) -> {
            if (value instanceof Integer number) {
                node.put(name, number);
            } else {
                node.put(name, VectorCase.written(value));
            }
        });
        return node;
    }

    private static String words(Map<String, Object> values) {
        StringBuilder words = new StringBuilder();
        new TreeMap<>(values)
                .forEach((name, value) -> words.append(words.isEmpty() ? "" : ", ")
                        .append(name)
                        .append(' ')
                        .append(VectorCase.written(value)));
        return words.toString();
    }
}
