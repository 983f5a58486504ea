package io.shixian.jackson.two;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.shixian.json.CanonicalJson;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final Decider decider = new Decider(ChinaCalendar.published(), Counting.STANDARD);
    private final Actor citizen = Actor.of(Role.APPLICANT, "citizen-1");
    private final Instant received = Instant.parse("2025-09-30T02:00:00Z");

    private CaseFile file() {
        CaseId id = new CaseId("c-1");
        var open = new Command.Open(id, received, citizen, Particulars.because("说明 \"/\" \u001f 🙂"));
        CaseFile file = ((Decision.Accepted) decider.open(BusinessComplaint.PROCEDURE, open)).file();
        var dispatch = new Command.Act(
                id, received, Actor.of(Role.OPERATOR, "o-1"), "dispatch", Particulars.naming(Role.ACCESSOR, "a-1"));
        file = ((Decision.Accepted) decider.decide(file, dispatch)).file();
        var tick = new Command.Tick(id, Instant.parse("2025-12-30T02:00:00Z"));
        return ((Decision.Accepted) decider.decide(file, tick)).file();
    }

    @Test
    void a_history_goes_to_text_and_back_with_both_libraries() {
        List<CaseEvent> history = file().history();
        assertThat(history).extracting(CaseEvent::type).startsWith("opened", "moved", "lapsed");
        for (CaseEvent event : history) {
            String text = CanonicalJson.text(event);
            assertThat(io.shixian.jackson.ShixianJson.mapper().writeValueAsString(event))
                    .isEqualTo(text);
            assertThat(ShixianJson.write(event)).isEqualTo(text);
            assertThat(io.shixian.jackson.ShixianJson.read(CaseEvent.class, text))
                    .isEqualTo(event);
            assertThat(ShixianJson.read(CaseEvent.class, text)).isEqualTo(event);
        }
    }
}
