package io.shixian.json.chain;

import io.shixian.core.casefile.CaseEvent;

/** Makes an event of its canonical JSON, with whatever library the host has. */
@FunctionalInterface
public interface EventReader {

    /**
     * Reads an event, as {@code ShixianJson.read(CaseEvent.class, json)} does.
     *
     * @throws IllegalArgumentException if the JSON is none, without repeating it
     */
    CaseEvent read(byte[] json);
}
