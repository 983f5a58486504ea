package io.shixian.json.chain;

import static io.shixian.json.chain.SampleHistory.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryChainTest {

    private final List<CaseEvent> history = SampleHistory.file().history();
    private final HistoryId id = HistoryId.of(ID, (CaseEvent.Opened) history.get(0));

    @Test
    void goes_on_from_what_was_kept() {
        HistoryChain kept = HistoryChain.beginning(id, DigestAlgorithm.SHA_256);
        for (CaseEvent event : history) {
            kept = new HistoryChain(
                            id, kept.events(), Digest.parse(kept.digest().toString()))
                    .after(event);
        }
        assertThat(kept).isEqualTo(HistoryChain.of(SampleHistory.file()));
    }

    @Test
    void says_something_else_as_soon_as_anything_is_else() {
        CaseEvent event = history.get(1);
        HistoryChain chain = HistoryChain.beginning(id, DigestAlgorithm.SHA_256).after(history.get(0));
        Set<Digest> digests = new HashSet<>();
        digests.add(chain.after(event).digest());
        digests.add(chain.after(event, new DigestAlgorithm("SHA-512")).digest());
        digests.add(chain.after(SampleHistory.step(1)).digest());
        digests.add(chain.after(event).after(event).digest());
        digests.add(new HistoryChain(id, 7, chain.digest()).after(event).digest());
        digests.add(other(new CaseId("办件 \"1\\2"), "complaint.business", 1, chain, event));
        digests.add(other(ID, "complaint.busines", 1, chain, event));
        digests.add(other(ID, "complaint.business", 11, chain, event));
        assertThat(digests).hasSize(8);
    }

    private static Digest other(CaseId id, String procedure, int version, HistoryChain chain, CaseEvent event) {
        return new HistoryChain(new HistoryId(id, procedure, version), chain.events(), chain.digest())
                .after(event)
                .digest();
    }

    @Test
    void nothing_can_be_shifted_between_fields() {
        assertThat(new Fields().and("ab").and("c").bytes())
                .isNotEqualTo(new Fields().and("a").and("bc").bytes())
                .containsExactly(0, 0, 0, 2, 'a', 'b', 0, 0, 0, 1, 'c');
        assertThat(new Fields().and(new byte[0x10203]).bytes()).startsWith(0, 1, 2, 3);
    }

    @Test
    void of_a_part_of_a_history_is_refused() {
        List<CaseEvent> part = history.subList(1, 2);
        assertThatThrownBy(() -> HistoryChain.all(new CaseId("c-1"), part, DigestAlgorithm.SHA_256))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the history of case c-1 does not begin with its opening; give all of it, the oldest event"
                        + " first");
        assertThatThrownBy(() ->
                        HistoryChain.beginning(id, DigestAlgorithm.SHA_256).head())
                .hasMessageStartingWith("a history begins with its opening");
    }

    @Test
    void of_a_case_id_that_utf_8_can_not_carry_is_refused() {
        assertThatThrownBy(() -> new HistoryId(new CaseId("c\ud83d"), "complaint.business", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a case id has half a character, one surrogate alone; use whole ones");
    }
}
