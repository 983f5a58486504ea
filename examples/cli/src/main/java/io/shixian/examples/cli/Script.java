package io.shixian.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A file of commands to a desk, one JSON object a line; each is carried out before the next is read. */
public final class Script {

    private final String file;
    private final Terminal terminal;

    /** Names the file, {@code -} for the terminal's input; nothing is read yet. */
    public Script(String file, Terminal terminal) {
        this.file = file;
        this.terminal = terminal;
    }

    /**
     * Carries out all lines and returns the desk as they leave it; what it refuses is refused silently.
     *
     * @throws WrongUse if the file can't be read, has no line, or has a malformed one
     */
    public ScriptDesk carryOut() {
        ScriptDesk desk = new ScriptDesk(folder());
        try (Lines lines = new Lines(Paths.open(file, terminal))) {
            Optional<Lines.Line> line = lines.next();
            if (line.isEmpty()) {
                throw new WrongUse("the script " + Quoted.of(file) + " has no line; write one JSON object a line");
            }
            while (line.isPresent()) {
                answer(line.get(), desk);
                line = lines.next();
            }
        } catch (IOException e) {
            throw Paths.unreadable("the script", file, e);
        }
        return desk;
    }

    private static void answer(Lines.Line line, ScriptDesk desk) {
        try {
            desk.answer(ScriptText.read(line.text(), desk));
        } catch (WrongUse e) {
            throw new WrongUse("line " + line.number() + ": " + e.getMessage(), e);
        }
    }

    private Path folder() {
        Path here = Path.of("");
        return file.equals("-")
                ? here
                : Optional.ofNullable(Paths.of(file).getParent()).orElse(here);
    }
}
