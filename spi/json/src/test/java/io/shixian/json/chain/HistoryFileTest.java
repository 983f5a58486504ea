package io.shixian.json.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every change of a line or a character of a small file. */
class HistoryFileTest {

    private final CaseFile file = SampleHistory.file();
    private final List<CaseEvent> events = file.history();
    private final String text = HistoryFile.text(file);
    private final EventReader reader = SampleHistory.knowing(events);
    private final List<String> lines = text.lines().toList();

    private String check(List<String> changed) {
        return Checked.file(String.join("\n", changed) + "\n", events);
    }

    private List<String> copy() {
        return new ArrayList<>(lines);
    }

    @Test
    void that_nobody_touched_is_whole() {
        assertThat(lines).hasSize(events.size() + 2).hasSizeGreaterThan(4);
        assertThat(Checked.file(text, events)).isEqualTo("whole");
    }

    @Test
    void every_change_of_one_character_is_noticed() {
        char[] others = {'0', 'a', 'B', ' ', '"', '\\', '{', '}', '\n', '\u0000', '张', '\ud83d', '\u00a0'};
        for (int at = 0; at < text.length(); at++) {
            String before = text.substring(0, at);
            String after = text.substring(at + 1);
            assertNoticed(before + after);
            assertNoticed(before + text.charAt(at) + text.charAt(at) + after);
            for (char other : others) {
                assertNoticed(before + other + after);
                assertNoticed(before + other + text.charAt(at) + after);
            }
            char near = (char) (text.charAt(at) ^ 1);
            assertNoticed(before + near + after);
            assertNoticed(before + (char) (text.charAt(at) ^ 0x20) + after);
        }
    }

    private void assertNoticed(String changed) {
        if (!changed.equals(text)) {
            assertThat(Checked.file(changed, reader)).isNotEqualTo("whole");
        }
    }

    @Test
    void every_end_too_early_is_noticed() {
        for (int length = 0; length < text.length(); length++) {
            assertThat(Checked.file(text.substring(0, length), reader)).isNotEqualTo("whole");
        }
    }

    @Test
    void a_line_left_out_is_named() {
        assertThat(check(without(0))).isEqualTo("malformed 1");
        for (int at = 1; at < events.size(); at++) {
            assertThat(check(without(at))).isEqualTo("MISSING " + at);
        }
        assertThat(check(without(events.size()))).isEqualTo("CUT_OFF " + events.size());
        assertThat(check(without(events.size() + 1))).isEqualTo("CUT_OFF " + (events.size() + 1));
    }

    private List<String> without(int line) {
        List<String> less = copy();
        less.remove(line);
        return less;
    }

    @Test
    void a_line_doubled_is_named() {
        for (int of = 1; of <= events.size(); of++) {
            List<String> more = copy();
            more.add(of + 1, lines.get(of));
            assertThat(check(more)).isEqualTo("INSERTED " + (of + 1));
        }
        List<String> twoEnds = copy();
        twoEnds.add(lines.get(events.size() + 1));
        assertThat(check(twoEnds)).isEqualTo("malformed " + twoEnds.size());
    }

    @Test
    void lines_that_changed_places_are_named() {
        for (int one = 1; one <= events.size(); one++) {
            for (int other = one + 1; other <= events.size(); other++) {
                List<String> swapped = copy();
                Collections.swap(swapped, one, other);
                assertThat(check(swapped)).isEqualTo("REORDERED " + one);
            }
        }
    }

    @Test
    void events_that_changed_places_under_their_numbers_are_named() {
        for (int one = 1; one < events.size(); one++) {
            EventLine first = EventLine.parse(lines.get(one)).orElseThrow();
            EventLine second = EventLine.parse(lines.get(one + 1)).orElseThrow();
            List<String> swapped = copy();
            swapped.set(one, new EventLine(first.number(), second.digest(), second.event()).text());
            swapped.set(one + 1, new EventLine(second.number(), first.digest(), first.event()).text());
            assertThat(check(swapped)).isEqualTo("CHANGED " + one);
        }
    }

    @Test
    void a_last_line_that_counts_otherwise_is_noticed() {
        Digest head = HistoryChain.of(file).digest();
        List<String> changed = copy();
        changed.set(lines.size() - 1, new EndLine(events.size() + 2, head).toString());
        assertThat(check(changed)).isEqualTo("CUT_OFF " + (events.size() + 1));
        changed.set(lines.size() - 1, new EndLine(1, head).toString());
        assertThat(check(changed)).isEqualTo("INSERTED 2");
    }
}
