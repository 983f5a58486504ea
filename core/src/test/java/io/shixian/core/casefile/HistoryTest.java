package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final CaseEvent opened = Complaints.received().last();
    private final CaseEvent sent = Complaints.replied().history().get(1);

    @Test
    void keeps_every_event_in_order_whatever_the_number() {
        List<CaseEvent> expected = new ArrayList<>(List.of(opened));
        History history = History.of(opened);
        for (int i = 0; i < 20; i++) {
            CaseEvent next = i % 3 == 0 ? opened : sent;
            history = history.and(next);
            expected.add(next);

            assertThat(history.events()).isEqualTo(expected);
            assertThat(history.last()).isSameAs(next);
            assertThat(history.size()).isEqualTo(expected.size());
        }
    }

    @Test
    void two_sequels_of_one_history_do_not_see_each_other() {
        History before = History.of(opened);

        assertThat(before.and(opened).events()).containsExactly(opened, opened);
        assertThat(before.and(sent).events()).containsExactly(opened, sent);
        assertThat(before.events()).containsExactly(opened);
    }
}
