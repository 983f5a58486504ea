package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.catalog.BusinessComplaint;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private final CaseFile replied = Complaints.replied().file();

    @Test
    void the_history_is_the_state() {
        CaseFile read = CaseFile.replay(CASE, BusinessComplaint.PROCEDURE, replied.history());

        assertThat(Matter.Observed.of(read)).isEqualTo(Matter.Observed.of(replied));
    }

    @Test
    void a_history_begins_with_the_opening_and_opens_once() {
        List<CaseEvent> history = replied.history();

        assertThatThrownBy(() -> CaseFile.replay(CASE, BusinessComplaint.PROCEDURE, List.of()))
                .hasMessage("the history of case c1 does not begin with its opening");
        assertThatThrownBy(() -> CaseFile.replay(CASE, BusinessComplaint.PROCEDURE, history.subList(1, 2)))
                .hasMessage("the history of case c1 does not begin with its opening");
        assertThatThrownBy(() -> replied.after(history.get(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("case c1 is open already and can't be opened again");
    }

    @Test
    void a_history_handed_out_cannot_be_changed() {
        assertThatThrownBy(() -> replied.history().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> replied.parties().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_file_after_an_event_leaves_the_file_before_it_as_it_was() {
        CaseFile before = Complaints.received().file();
        Matter.Observed seen = Matter.Observed.of(before);

        before.after(replied.history().get(1));

        assertThat(Matter.Observed.of(before)).isEqualTo(seen);
    }

    @Test
    void a_file_knows_no_run_of_a_limit_of_another_procedure() {
        assertThat(replied.run(LicenceTable.PROCEDURE.limits().get(0))).isEmpty();
        assertThat(replied.run(BusinessComplaint.PROCEDURE.limit("decide").orElseThrow()))
                .isPresent();
    }
}
