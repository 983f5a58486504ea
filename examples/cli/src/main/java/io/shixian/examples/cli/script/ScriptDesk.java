package io.shixian.examples.cli.script;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.OutsideCalendarException;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Ladder;
import io.shixian.examples.cli.text.Paths;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.MemoryStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** A desk that a script talks to: it keeps cases in memory and knows no time but the script's. */
public final class ScriptDesk {

    private final Catalog catalog;
    private final ScriptClock clock = new ScriptClock();
    private final ServiceDesk service;
    private final ScriptAnswers answers;
    private final Path folder;
    private final Map<CommandId, ObjectNode> given = new HashMap<>();
    private Instant last = Instant.EPOCH;

    /** Makes a desk under some procedures for a script that lies in a folder. */
    ScriptDesk(Catalog catalog, Path folder, Ladder ladder) {
        this.catalog = catalog;
        MemoryStore store = new MemoryStore();
        this.service = ServiceDesk.with(catalog, ChinaCalendar.published(), store, store)
                .at(clock)
                .warning(ladder)
                .open();
        this.answers = new ScriptAnswers(service, clock);
        this.folder = folder;
    }

    /** Returns the procedures that it knows. */
    public Catalog catalog() {
        return catalog;
    }

    /** Returns the desk itself. */
    public ServiceDesk service() {
        return service;
    }

    ScriptAnswers answers() {
        return answers;
    }

    /** Returns a file that the script names, seen from the script. */
    Path beside(String name) {
        return folder.resolve(Paths.of(name));
    }

    /** Carries a line out at its time. */
    ObjectNode answer(ScriptLine line) {
        last = line.at().isAfter(last) ? line.at() : last;
        return at(line.at(), () -> line.command().carryOut(this));
    }

    /** Returns the latest time at which a line was said. */
    public Instant last() {
        return last;
    }

    /**
     * Lets the time of the desk be a moment; limits that have run out by then take effect, as before any command.
     *
     * @throws WrongUse if that leads out of the calendar
     */
    public void waitUntil(Instant moment) {
        at(moment, service::tick);
    }

    private <T> T at(Instant moment, Supplier<T> asked) {
        clock.set(moment);
        try {
            return asked.get();
        } catch (OutsideCalendarException e) {
            throw new WrongUse(e.getMessage() + "; choose an earlier time", e);
        }
    }

    /** Carries a command to all cases out once, and gives the same answer ever after. */
    ObjectNode once(CommandId id, Supplier<ObjectNode> command) {
        if (given.containsKey(id)) {
            return given.get(id).deepCopy().put("outcome", "duplicate");
        }
        ObjectNode answer = command.get();
        // What was refused changed nothing and may be sent again, as with commands to one case.
        if (answer.path("outcome").stringValue().equals("accepted")) {
            given.put(id, answer.deepCopy());
        }
        return answer;
    }
}
