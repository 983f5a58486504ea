package io.shixian.core.casefile;

import java.util.function.BinaryOperator;

/**
 * Says the same in other words: puts what is kept apart from the events back in its place, to be shown.
 * <p>
 * The operator gets the name of a field and what stands there, and returns what is to stand there; names are those of
 * {@link Particulars#reworded}. It must leave alone what limits read, and nothing that follows from a history changes then.
 */
public final class Rewording {

    private Rewording() {}

    /** Returns a file whose events are in other words. It is for readers: commands are decided on the file as it is stored. */
    public static CaseFile of(CaseFile file, BinaryOperator<String> words) {
        return file.worded(event -> of(event, words));
    }

    /** Returns an event in other words; the event itself if nothing was handed in with it. */
    public static CaseEvent of(CaseEvent event, BinaryOperator<String> words) {
        Particulars other = event.particulars().reworded(words);
        if (event instanceof CaseEvent.Opened opened) {
            return opened.with(other);
        } else if (event instanceof CaseEvent.Moved moved) {
            return moved.with(other);
        } else if (event instanceof CaseEvent.Consented given) {
            return given.with(other);
        } else if (event instanceof CaseEvent.Migrated migrated) {
            return migrated.with(other);
        } else if (event instanceof ClockEvent.Suspended stop) {
            return stop.with(other);
        } else if (event instanceof ClockEvent.Resumed go) {
            return go.with(other);
        }
        return event instanceof ClockEvent.Extended more ? more.with(other) : event;
    }
}
