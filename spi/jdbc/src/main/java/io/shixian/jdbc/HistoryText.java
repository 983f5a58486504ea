package io.shixian.jdbc;

import io.shixian.core.casefile.CaseEvent;
import java.util.function.Function;

/** Turns events into text and back; {@code ShixianJson} of shixian-jackson and of shixian-jackson2 do that. */
public interface HistoryText {

    /** Returns an event as text. */
    String write(CaseEvent event);

    /**
     * Returns the event that a text was written from.
     *
     * @throws IllegalArgumentException if it was written from none
     */
    CaseEvent read(String text);

    /**
     * Returns a form made of two functions:
     * {@code HistoryText.of(ShixianJson::write, text -> ShixianJson.read(CaseEvent.class, text))}.
     */
    static HistoryText of(Function<CaseEvent, String> writing, Function<String, CaseEvent> reading) {
        return new HistoryText() {

            @Override
            public String write(CaseEvent event) {
                return writing.apply(event);
            }

            @Override
            public CaseEvent read(String text) {
                return reading.apply(text);
            }
        };
    }
}
