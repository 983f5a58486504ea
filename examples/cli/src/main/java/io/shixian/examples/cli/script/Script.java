package io.shixian.examples.cli.script;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Ladder;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Lines;
import io.shixian.examples.cli.text.Paths;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A file of commands to a desk, one JSON object a line; each is carried out before the next is read. */
public final class Script {

    private final String file;
    private final Catalog catalog;
    private final Terminal terminal;
    private final Ladder ladder;

    /** Names the file, {@code -} for the terminal's input, and the procedures it knows; nothing is read yet. */
    public Script(String file, Catalog catalog, Terminal terminal) {
        this(file, catalog, terminal, Ladder.NONE);
    }

    /** Names them likewise, and when the desk warns. */
    Script(String file, Catalog catalog, Terminal terminal, Ladder ladder) {
        this.ladder = ladder;
        this.file = file;
        this.catalog = catalog;
        this.terminal = terminal;
    }

    /**
     * Carries out all lines and returns the desk as they leave it; what it refuses is refused silently.
     *
     * @throws WrongUse if the file can't be read, has no line, or has a malformed one
     */
    public ScriptDesk carryOut() {
        return carryOut(answered -> {});
    }

    /**
     * One line that was carried out.
     *
     * @param number   its number, from 1 on
     * @param expected what its answer must hold, if that is to be checked
     * @param answer   the answer, which begins with that number
     */
    record Answered(int number, Optional<ObjectNode> expected, ObjectNode answer) {}

    /** Carries out all lines likewise, and hands on each with its answer before the next is read. */
    ScriptDesk carryOut(Consumer<Answered> listener) {
        ScriptDesk desk = new ScriptDesk(catalog, folder(), ladder);
        try (Lines lines = new Lines(Paths.open(file, terminal))) {
            Optional<Lines.Line> line = lines.next();
            if (line.isEmpty()) {
                throw new WrongUse("the script " + Quoted.of(file) + " has no line; write one JSON object a line");
            }
            while (line.isPresent()) {
                listener.accept(answer(line.get(), desk));
                line = lines.next();
            }
        } catch (IOException e) {
            throw Paths.unreadable("the script", file, e);
        }
        return desk;
    }

    /** Answers a line; nothing of a malformed one is done. */
    private static Answered answer(Lines.Line line, ScriptDesk desk) {
        ObjectNode answer = Json.object().put("line", line.number());
        try {
            ScriptLine read = ScriptText.read(line.text(), desk);
            answer.setAll(desk.answer(read));
            return new Answered(line.number(), read.expected(), answer);
        } catch (WrongUse e) {
            throw new WrongUse("line " + line.number() + ": " + e.getMessage(), e);
        }
    }

    /** Returns the folder from which the script names files. */
    private Path folder() {
        Path here = Path.of("");
        return file.equals("-")
                ? here
                : Optional.ofNullable(Paths.of(file).getParent()).orElse(here);
    }
}
