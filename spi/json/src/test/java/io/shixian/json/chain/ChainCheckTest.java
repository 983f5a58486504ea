package io.shixian.json.chain;

import static io.shixian.json.chain.SampleHistory.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every place of a history of eight events. */
class ChainCheckTest {

    private static final int EVENTS = 8;
    private final List<CaseEvent> whole = Stream.concat(
                    SampleHistory.file().history().stream().limit(1),
                    IntStream.rangeClosed(2, EVENTS).mapToObj(SampleHistory::step))
            .toList();
    private final List<Digest> digests = SampleHistory.digests(whole);

    private String check(List<CaseEvent> history) {
        return Checked.word(ChainCheck.verify(ID, history, digests));
    }

    private List<CaseEvent> copy() {
        return new ArrayList<>(whole);
    }

    @Test
    void nothing_done_is_whole_and_says_where_the_chain_stands() {
        ChainVerdict verdict = ChainCheck.verify(ID, whole, digests);
        assertThat(verdict.isWhole()).isTrue();
        assertThat(((ChainVerdict.Whole) verdict).chain().head()).isEqualTo(new Head(ID, EVENTS, digests.get(7)));
    }

    @Test
    void a_changed_event_is_named() {
        for (int at = 0; at < EVENTS; at++) {
            List<CaseEvent> changed = copy();
            changed.set(at, at == 0 ? SampleHistory.file().history().get(1) : SampleHistory.step(99));
            assertThat(check(changed)).isEqualTo(at == 0 ? "MISSING 1" : "CHANGED " + (at + 1));
        }
    }

    @Test
    void a_missing_event_is_named() {
        for (int at = 0; at < EVENTS; at++) {
            List<CaseEvent> less = copy();
            less.remove(at);
            assertThat(check(less)).isEqualTo((at == EVENTS - 1 ? "CUT_OFF " : "MISSING ") + (at + 1));
        }
    }

    @Test
    void an_event_put_in_is_named_be_it_new_or_a_copy() {
        for (int at = 1; at <= EVENTS; at++) {
            List<CaseEvent> more = copy();
            more.add(at, SampleHistory.step(99));
            assertThat(check(more)).isEqualTo("INSERTED " + (at + 1));
            for (int of = 0; of < EVENTS; of++) {
                List<CaseEvent> twice = copy();
                twice.add(at, whole.get(of));
                int first = of == at ? at + 2 : at + 1;
                assertThat(check(twice)).isEqualTo("INSERTED " + first);
            }
        }
    }

    @Test
    void events_that_changed_places_are_named_by_the_first() {
        for (int one = 0; one < EVENTS; one++) {
            for (int other = one + 1; other < EVENTS; other++) {
                List<CaseEvent> swapped = copy();
                Collections.swap(swapped, one, other);
                assertThat(check(swapped)).isEqualTo("REORDERED " + (one + 1));
            }
        }
    }

    @Test
    void a_digest_that_was_changed_dropped_or_added_is_named() {
        for (int at = 0; at < EVENTS; at++) {
            List<Digest> changed = new ArrayList<>(digests);
            changed.set(at, digests.get((at + 1) % EVENTS));
            assertThat(Checked.word(ChainCheck.verify(ID, whole, changed))).endsWith(" " + (at + 1));
            changed.remove(at);
            assertThat(Checked.word(ChainCheck.verify(ID, whole, changed))).endsWith(" " + (at + 1));
        }
    }

    @Test
    void the_history_of_one_case_is_not_that_of_another() {
        assertThat(ChainCheck.verify(new CaseId("other"), whole, digests))
                .isEqualTo(new ChainVerdict.Broken(1, ChainFault.CHANGED));
    }

    @Nested
    class A_witness {

        private String check(int events, int witnessed) {
            return Checked.word(ChainCheck.verify(
                    ID,
                    whole.subList(0, events),
                    digests.subList(0, events),
                    new Head(ID, witnessed, digests.get(witnessed - 1))));
        }

        @Test
        void shows_a_tail_cut_off_with_its_digests() {
            assertThat(check(5, 6)).isEqualTo("CUT_OFF 6");
            assertThat(check(5, 5)).isEqualTo("whole");
            assertThat(check(8, 5)).isEqualTo("whole");
        }

        @Test
        void shows_a_chain_that_was_reckoned_anew() {
            List<CaseEvent> changed = copy();
            changed.set(3, SampleHistory.step(99));
            List<Digest> anew = SampleHistory.digests(changed);
            assertThat(ChainCheck.verify(ID, changed, anew).isWhole()).isTrue();
            assertThat(Checked.word(ChainCheck.verify(ID, changed, anew, new Head(ID, 8, digests.get(7)))))
                    .isEqualTo("REWRITTEN 8");
            assertThat(Checked.word(ChainCheck.verify(ID, changed, anew, new Head(ID, 3, digests.get(2)))))
                    .isEqualTo("whole");
        }
    }

    @Test
    void texts_are_in_both_languages_and_repeat_nothing() {
        for (ChainFault fault : ChainFault.values()) {
            assertThat(new ChainVerdict.Broken(3, fault).text().zh()).startsWith("不完整：第3个事件");
            assertThat(new ChainVerdict.Broken(3, fault).text().en()).startsWith("broken at event 3: ");
        }
        assertThat(ChainCheck.verify(ID, whole, digests)).asString().doesNotContain("张三");
    }
}
