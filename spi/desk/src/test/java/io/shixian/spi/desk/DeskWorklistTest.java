package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.deadline.Light;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.spi.storage.Worklist;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each sees of three complaints and a consultation. Days of scenarios/complaint.jsonl. */
class DeskWorklistTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @BeforeEach
    void are_at_the_desk() {
        scene.complaint("received");
        scene.dispatched("at-a-1");
        scene.complaint("at-a-2");
        scene.dispatch("at-a-2", "a-2", Envelope.NONE);
        scene.open("question", "consultation.technical", Envelope.NONE);
    }

    @Test
    void an_accessor_sees_its_own() {
        assertThat(shown(open().of(Role.ACCESSOR, new Party("a-1")))).containsExactly("at-a-1");
        assertThat(shown(open().of(Role.ACCESSOR, new Party("a-2")))).containsExactly("at-a-2");
        assertThat(shown(open().of(Role.OPERATOR, new Party("a-1")))).isEmpty();
    }

    @Test
    void an_applicant_sees_all_it_has_asked_the_soonest_due_first() {
        assertThat(shown(open().of(Role.APPLICANT, new Party("citizen-1"))))
                .containsExactly("question", "at-a-1", "at-a-2", "received");
    }

    @Test
    void an_operator_sees_what_is_to_be_dispatched() {
        assertThat(shown(open().of("complaint.business").in("received"))).containsExactly("received");
    }

    @Test
    void a_supervisor_sees_lights_turn_on() {
        scene.clock.set("2025-10-15T00:00");
        assertThat(shown(open().showing(Light.YELLOW))).containsExactly("at-a-1", "at-a-2");
        assertThat(shown(open().showing(Light.RED))).containsExactly("question");
        assertThat(shown(open().showing(Light.GREEN))).containsExactly("received");

        scene.clock.set("2025-10-17T00:00");
        assertThat(shown(open().showing(Light.RED))).containsExactly("question", "at-a-1", "at-a-2");
    }

    @Test
    void lights_are_the_same_before_and_after_a_tick() {
        scene.clock.set("2025-10-17T00:00");
        List<String> before = shown(open().showing(Light.RED));
        scene.desk.tick();

        assertThat(shown(open().showing(Light.RED))).isEqualTo(before);
    }

    @Test
    void one_sees_what_is_due_before_friday() {
        assertThat(shown(open().dueBefore(instant("2025-10-17T00:00")))).containsExactly("question");
        assertThat(shown(open().dueBefore(instant("2025-10-17T00:01"))))
                .containsExactly("question", "at-a-1", "at-a-2");
    }

    @Test
    void a_closed_one_leaves_the_list() {
        scene.desk.act(id("at-a-1"), "decline", ACCESSOR, Particulars.because("不属于本单位"), Envelope.NONE);

        assertThat(shown(open())).containsExactlyInAnyOrder("received", "at-a-2", "question");
        assertThat(scene.row("at-a-1").light(instant("2030-01-01T00:00"))).isEqualTo(Light.GREEN);
    }

    @Test
    void a_returned_one_leaves_the_accessors_list_and_is_due_no_more() {
        scene.desk.act(id("at-a-1"), "return", ACCESSOR, Particulars.because("不属于本单位"), Envelope.NONE);

        assertThat(shown(open().of(Role.ACCESSOR, new Party("a-1")))).isEmpty();
        assertThat(scene.row("at-a-1").redFrom()).isEmpty();
    }

    @Test
    void the_next_limit_takes_over_when_one_is_kept() {
        scene.act("at-a-1", BusinessComplaint.ACCEPT, ACCESSOR);

        assertThat(scene.row("at-a-1").redFrom()).contains(instant("2025-11-05T00:00"));
    }

    private List<String> shown(Worklist query) {
        return scene.desk.worklist(query).rows().stream()
                .map(row -> row.caseId().value())
                .toList();
    }

    private Worklist open() {
        return Worklist.open(scene.clock.instant());
    }
}
