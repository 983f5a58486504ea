package io.shixian.json.chain;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.json.chain.ChainVerdict.Broken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the check of a file says, in one short word each: whole, malformed with the line, or the fault with the event. */
final class Checked {

    private Checked() {}

    static String file(String text, List<CaseEvent> events) {
        return file(text, SampleHistory.knowing(events));
    }

    static String file(String text, EventReader reader) {
        try {
            return word(HistoryFile.verify(stream(text), reader));
        } catch (MalformedHistoryException e) {
            return "malformed " + e.line();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String word(ChainVerdict verdict) {
        return verdict instanceof Broken broken ? broken.fault() + " " + broken.event() : "whole";
    }

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
