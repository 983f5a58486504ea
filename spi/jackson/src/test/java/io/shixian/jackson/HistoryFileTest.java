package io.shixian.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.json.chain.ChainVerdict;
import io.shixian.json.chain.EventReader;
import io.shixian.json.chain.HistoryChain;
import io.shixian.json.chain.HistoryFile;
import io.shixian.json.chain.MalformedHistoryException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HistoryFileTest {

    private static final EventReader READER = json -> ShixianJson.read(CaseEvent.class, json);

    private static CaseFile file() {
        Decider decider = new Decider(ChinaCalendar.published(), Counting.STANDARD);
        Instant at = Instant.parse("2025-09-30T02:00:00Z");
        Particulars words = Particulars.because("张三 \"🙂\" \u001f");
        var open = new Command.Open(new CaseId("c-1"), at, Actor.of(Role.APPLICANT, "p-1"), words);
        CaseFile file = ((Decision.Accepted) decider.open(BusinessComplaint.PROCEDURE, open)).file();
        var tick = new Command.Tick(file.id(), Instant.parse("2025-12-30T02:00:00Z"));
        return ((Decision.Accepted) decider.decide(file, tick)).file();
    }

    private static ChainVerdict verify(String text) throws IOException {
        return HistoryFile.verify(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), READER);
    }

    @Test
    void is_whole_when_its_events_are_read_back() throws IOException {
        assertThat(verify(HistoryFile.text(file()))).isEqualTo(new ChainVerdict.Whole(HistoryChain.of(file())));
    }

    /** The digest is computed by a program in Python, after the rule in the package of the chain. */
    @Test
    void whose_digests_cover_what_is_no_event_is_refused_without_repeating_it() {
        String header = HistoryFile.text(file()).lines().findFirst().orElseThrow();
        String digest = "sha-256:4cca864527705f138a69a7ecc3b98a4269caef2eb6bfaacd9e21814c62925143";
        assertThatThrownBy(
                        () -> verify(header + "\n{\"number\":1,\"digest\":\"" + digest + "\",\"event\":{\"张三\":1}}\n"))
                .isInstanceOf(MalformedHistoryException.class)
                .hasMessageStartingWith("line 2: $")
                .hasMessageNotContaining("张三");
    }
}
