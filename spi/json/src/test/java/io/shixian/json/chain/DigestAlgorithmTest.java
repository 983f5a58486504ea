package io.shixian.json.chain;

import static io.shixian.json.chain.SampleHistory.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestAlgorithmTest {

    private final List<CaseEvent> history = SampleHistory.file().history();

    private List<Digest> changingAfter(int events, DigestAlgorithm before, DigestAlgorithm after) {
        HistoryChain chain =
                HistoryChain.beginning(HistoryId.of(ID, (CaseEvent.Opened) history.get(0)), DigestAlgorithm.SHA_256);
        List<Digest> digests = new ArrayList<>();
        for (CaseEvent event : history) {
            chain = chain.after(event, chain.events() < events ? before : after);
            digests.add(chain.digest());
        }
        return digests;
    }

    @Test
    void sm3_is_used_when_a_provider_offers_it() {
        try (OfferedSm3 offered = new OfferedSm3()) {
            assertThat(offered.isThere()).isTrue();
            List<Digest> digests = changingAfter(0, DigestAlgorithm.SHA_256, DigestAlgorithm.SM3);
            assertThat(digests).extracting(Digest::toString).allMatch(text -> text.startsWith("sm3:"));
            assertThat(ChainCheck.verify(ID, history, digests).isWhole()).isTrue();
            assertThat(Checked.file(HistoryFile.text(ID, history, digests), history))
                    .isEqualTo("whole");
        }
    }

    /** The two examples of GB/T 32905—2016, appendix A. */
    @ParameterizedTest
    @CsvSource({
        "abc, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd,"
                + " debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
    })
    void sm3_is_that_of_the_standard(String text, String digest) {
        try (OfferedSm3 offered = new OfferedSm3()) {
            assertThat(offered.isThere()).isTrue();
            assertThat(DigestAlgorithm.SM3.digest(text.getBytes(StandardCharsets.US_ASCII)))
                    .hasToString("sm3:" + digest);
        }
    }

    @Test
    void a_history_may_go_on_by_another_at_any_event() {
        try (OfferedSm3 offered = new OfferedSm3()) {
            assertThat(offered.isThere()).isTrue();
            for (int events = 0; events <= history.size(); events++) {
                List<Digest> digests = changingAfter(events, DigestAlgorithm.SHA_256, DigestAlgorithm.SM3);
                assertThat(ChainCheck.verify(ID, history, digests).isWhole()).isTrue();
                assertThat(Checked.file(HistoryFile.text(ID, history, digests), history))
                        .isEqualTo("whole");
            }
        }
    }

    @Test
    void sm3_without_a_provider_is_refused_with_the_way_out() {
        HistoryId id = HistoryId.of(ID, (CaseEvent.Opened) history.get(0));
        assertThatThrownBy(() -> HistoryChain.beginning(id, DigestAlgorithm.SM3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no security provider offers SM3; register one that does"
                        + " (java.security.Security.addProvider), or use SHA-256");
    }

    @Test
    void a_file_by_sm3_can_not_be_checked_without_a_provider() {
        String text;
        try (OfferedSm3 offered = new OfferedSm3()) {
            assertThat(offered.isThere()).isTrue();
            text = HistoryFile.text(ID, history, changingAfter(2, DigestAlgorithm.SHA_256, DigestAlgorithm.SM3));
        }
        assertThatThrownBy(() -> HistoryFile.verify(Checked.stream(text), SampleHistory.knowing(history)))
                .isInstanceOf(MalformedHistoryException.class)
                .hasMessageStartingWith("line 4: no security provider offers SM3; register one");
    }

    @Test
    void tells_whether_it_is_offered() {
        assertThat(DigestAlgorithm.SHA_256.isOffered()).isTrue();
        assertThat(DigestAlgorithm.SM3.isOffered()).isFalse();
        assertThat(new DigestAlgorithm("SHA-1").isOffered()).isFalse();
        try (OfferedSm3 offered = new OfferedSm3()) {
            assertThat(offered.isThere()).isTrue();
            assertThat(DigestAlgorithm.SM3.isOffered()).isTrue();
        }
        assertThatThrownBy(DigestAlgorithm.SM3::requireOffered)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no security provider offers SM3; register one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-1", "SHA-224"})
    void those_that_are_too_short_are_refused(String name) {
        assertThatThrownBy(() -> new DigestAlgorithm(name).digest(new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bytes, not 32 to 64; use SHA-256 or SM3");
    }

    @Test
    void names_are_one_in_whatever_case() {
        assertThat(new DigestAlgorithm("sha-256")).isEqualTo(DigestAlgorithm.SHA_256);
        assertThat(new DigestAlgorithm("SHA-512/256").digest(new byte[0]).toString())
                .isEqualTo("sha-512/256:c672b8d1ef56ed28ab87c3622c5114069bdd3ad7b8f9737498d0c01ecef0967a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SHA 256", "-", "sha:256", "算法", "123456789012345678901234567890123"})
    void what_is_no_name_is_refused(String name) {
        assertThatThrownBy(() -> new DigestAlgorithm(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the name of a digest algorithm has 1 to 32 letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha-256", "sha-256:", "SHA-256:00", "sha-256:zz", "sha-256:00", ":00"})
    void what_is_no_digest_is_refused(String text) {
        assertThatThrownBy(() -> Digest.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
