package io.shixian.json.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Histories of every built-in procedure. */
class RandomHistoriesTest {

    @Provide
    Arbitrary<CaseFile> files() {
        return Arbitraries.randomValue(RandomCase::file);
    }

    @Property(tries = 300)
    void are_whole_as_they_are_and_when_they_go_on_event_by_event(@ForAll("files") CaseFile file) {
        List<Digest> digests = digests(file);
        assertThat(ChainCheck.verify(file.id(), file.history(), digests).isWhole())
                .isTrue();
        assertThat(Checked.file(HistoryFile.text(file), file.history())).isEqualTo("whole");
        HistoryChain chain = HistoryChain.of(file);
        CaseEvent more = SampleHistory.step(1);
        assertThat(chain.after(more)).isEqualTo(HistoryChain.of(file.after(more)));
    }

    @Property(tries = 300)
    void are_broken_where_an_event_is_taken_out_put_in_or_moved(@ForAll("files") CaseFile file, @ForAll Random random) {
        List<CaseEvent> history = file.history();
        int at = 1 + random.nextInt(Math.max(1, history.size() - 1));
        List<CaseEvent> changed = new ArrayList<>(history);
        switch (random.nextInt(3)) {
            case 0 -> changed.remove(Math.min(at, history.size() - 1));
            case 1 -> changed.add(at, SampleHistory.step(1));
            default -> Collections.swap(changed, 0, Math.min(at, history.size() - 1));
        }
        ChainVerdict verdict = ChainCheck.verify(file.id(), changed, digests(file));
        if (changed.equals(history)) {
            assertThat(verdict.isWhole()).isTrue();
        } else {
            int first = 0;
            while (first < Math.min(changed.size(), history.size())
                    && changed.get(first).equals(history.get(first))) {
                first++;
            }
            assertThat(((ChainVerdict.Broken) verdict).event()).isEqualTo(first + 1);
        }
    }

    private static List<Digest> digests(CaseFile file) {
        return HistoryChain.all(file.id(), file.history(), DigestAlgorithm.SHA_256).stream()
                .map(HistoryChain::digest)
                .toList();
    }
}
