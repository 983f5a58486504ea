package io.shixian.json.chain;

import static io.shixian.json.chain.SampleHistory.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.json.CanonicalJson;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that fit together but are none, or are too large. */
class MalformedHistoryTest {

    private final List<CaseEvent> history = SampleHistory.file().history();
    private final String text = HistoryFile.text(SampleHistory.file());
    private final EventReader reader = SampleHistory.knowing(history);

    private void assertRefused(String file, String message) {
        assertRefused(Checked.stream(file), message);
    }

    private void assertRefused(InputStream file, String message) {
        assertThatThrownBy(() -> HistoryFile.verify(file, reader))
                .isInstanceOf(MalformedHistoryException.class)
                .hasMessage(message);
    }

    @Test
    void lines_are_named_with_their_fault() {
        assertRefused("", "line 1: is not the first line of a history of format 1");
        assertRefused(
                text.replace("history\":1", "history\":2"), "line 1: is not the first line of a history of format 1");
        assertRefused(
                text.substring(0, text.length() - 1),
                "line " + (history.size() + 2) + ": ends without a line feed; copy all of the file");
        assertRefused(
                text + "\n",
                "line " + (history.size() + 3)
                        + ": comes after the last line of the history; keep one history in a file");
        assertRefused(
                text.replace("{\"number\":2,", "{\"number\": 2,"),
                "line 3: is neither the line of an event nor the last line of a history");
        assertRefused(
                new ByteArrayInputStream(new byte[] {'{', (byte) 0xff, '\n'}),
                "line 1: is not UTF-8; copy the file byte by byte");
        assertRefused(
                text.replace("\"algorithm\":\"sha-256\"", "\"algorithm\":\"sha-257\""),
                "line 1: no security provider offers SHA-257; register one that does"
                        + " (java.security.Security.addProvider), or use SHA-256");
    }

    @Test
    void an_event_that_fits_but_can_not_be_read_is_refused() {
        String file = file(new HeaderLine(id(), DigestAlgorithm.SHA_256), "{\"no\":\"event\"}");
        assertRefused(file, "line 2: not one of the events");
    }

    @Test
    void an_event_that_fits_but_is_not_canonical_is_refused() {
        String file = file(new HeaderLine(id(), DigestAlgorithm.SHA_256), "{ }");
        assertThatThrownBy(() -> HistoryFile.verify(Checked.stream(file), json -> history.get(0)))
                .isInstanceOf(MalformedHistoryException.class)
                .hasMessage("line 2: has an event that is not canonical JSON; write it with CanonicalJson");
    }

    @Test
    void a_history_that_does_not_begin_with_the_opening_of_its_first_line_is_refused() {
        String fault = "line 2: is not the opening that the first line names, by procedure, version and algorithm";
        String opening = CanonicalJson.text(history.get(0));
        HistoryId later = new HistoryId(ID, "complaint.business", 2);
        assertRefused(file(new HeaderLine(later, DigestAlgorithm.SHA_256), opening), fault);
        assertRefused(file(new HeaderLine(id(), DigestAlgorithm.SHA_256), CanonicalJson.text(history.get(1))), fault);
        HeaderLine byAnother = new HeaderLine(id(), new DigestAlgorithm("SHA-512"));
        assertRefused(
                file(new HeaderLine(id(), DigestAlgorithm.SHA_256), opening)
                        .replaceFirst("\\{\"shixian.*", byAnother.toString().replace("\\", "\\\\")),
                fault);
    }

    private HistoryId id() {
        return HistoryId.of(ID, (CaseEvent.Opened) history.get(0));
    }

    /** A file of one event, whatever it is. */
    private static String file(HeaderLine header, String event) {
        EventLine line = new EventLine(1, Digest.parse("sha-256:" + "00".repeat(32)), event);
        Digest digest = HistoryChain.beginning(header.history(), header.algorithm())
                .after(line.bytes(), header.algorithm())
                .digest();
        return header + "\n" + new EventLine(1, digest, event).text() + "\n" + new EndLine(1, digest) + "\n";
    }

    @Test
    void a_line_without_end_is_given_up_at_the_limit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertRefused(endless, "line 1: has more than 16777216 bytes, which no event has");
    }

    @Test
    void a_history_without_a_digest_for_each_event_is_not_written() {
        assertThatThrownBy(() -> HistoryFile.text(ID, history, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("and 0 digests; give one for each event, at most 1000000");
        assertThatThrownBy(() -> HistoryFile.text(ID, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not begin with its opening");
    }

    @Test
    void no_message_and_no_text_repeats_what_was_handed_in() {
        assertThat(EventLine.parse(text.lines().toList().get(1)).orElseThrow()).hasToString("event 1");
    }
}
