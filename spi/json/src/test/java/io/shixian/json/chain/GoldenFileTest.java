package io.shixian.json.chain;

import static io.shixian.json.chain.SampleHistory.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The file was written by a program in Python, events and all, after the rule in the package's description. */
class GoldenFileTest {

    private static final Instant AT = Instant.parse("2025-09-30T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 30);

    private final CaseEvent.Opened opened = new CaseEvent.Opened(
            "demo.case",
            3,
            Stage.open("received", "已收到", "Received"),
            Actor.of(Role.APPLICANT, "p-1"),
            Map.of(),
            Particulars.because("不满意 🙂"),
            Optional.empty(),
            List.of(),
            AT,
            DAY,
            Sources.LICENSING_LAW.article(29));

    private final CaseEvent.Consented consented = new CaseEvent.Consented(
            "agree",
            List.of(Role.WINDOW),
            Actor.of(Role.OPERATOR, "o-1"),
            Particulars.NONE,
            AT.plusSeconds(1),
            DAY,
            Sources.LICENSING_LAW.article(32, 1, 4));

    @Test
    void is_what_the_library_writes_and_finds_whole() throws IOException {
        HistoryChain beginning = HistoryChain.beginning(HistoryId.of(ID, opened), DigestAlgorithm.SHA_256);
        HistoryChain first = beginning.after(opened);
        HistoryChain second = first.after(consented, new DigestAlgorithm("SHA-512"));
        List<CaseEvent> events = List.of(opened, consented);
        try (InputStream file = GoldenFileTest.class.getResourceAsStream("golden.jsonl")) {
            String golden = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(HistoryFile.text(ID, events, List.of(first.digest(), second.digest())))
                    .isEqualTo(golden);
            assertThat(Checked.file(golden, events)).isEqualTo("whole");
        }
        assertThat(beginning.digest())
                .hasToString("sha-256:c5e09b825759d6cb6a84a502629b38a4ccf41bbe17064067fdbf7d1d8a01f19a");
    }
}
