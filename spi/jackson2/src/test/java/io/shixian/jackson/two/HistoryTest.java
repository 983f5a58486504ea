package io.shixian.jackson.two;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.json.CanonicalJson;
import io.shixian.json.StoredCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final CaseFile file = SampleCase.file();

    @Test
    void goes_to_text_and_back_event_by_event() {
        List<CaseEvent> history = file.history();
        assertThat(history).extracting(CaseEvent::type).startsWith("opened", "moved", "lapsed");
        for (CaseEvent event : history) {
            String text = CanonicalJson.text(event);
            assertThat(text).startsWith("{\"type\":\"" + event.type() + "\",");
            assertThat(io.shixian.jackson.ShixianJson.read(CaseEvent.class, text))
                    .isEqualTo(event);
            assertThat(ShixianJson.read(CaseEvent.class, text)).isEqualTo(event);
        }
    }

    @Test
    void makes_the_case_file_again_once_the_procedure_is_found() {
        StoredCase stored = ShixianJson.read(StoredCase.class, ShixianJson.write(file));
        CaseFile again = stored.file(version -> BusinessComplaint.PROCEDURE);
        assertThat(again).hasToString(file.toString());
        assertThat(again.history()).isEqualTo(file.history());
        assertThat(SampleCase.DECIDER.limits(again, SampleCase.MUCH_LATER))
                .hasToString(
                        SampleCase.DECIDER.limits(file, SampleCase.MUCH_LATER).toString());
    }

    @Test
    void that_leads_to_another_version_than_stored_is_refused() {
        StoredCase stored = new StoredCase(new CaseId("c-1"), "complaint.business", 2, file.history());
        assertThatThrownBy(() -> stored.file(version -> BusinessComplaint.PROCEDURE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("on version 2 of complaint.business, but its history leads to version 1");
    }
}
