package io.shixian.spi.desk;

import static io.shixian.spi.desk.SameAnswer.assertThatTheSecondEqualsTheFirst;
import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same command delivered twice is applied once, and the second answer equals the first (M8). */
@Timeout(30)
class SameCommandTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @Test
    void is_answered_alike_for_an_opening_and_for_a_step() {
        Outcome opened = scene.open("c1", "complaint.business", Envelope.command("k-1"));
        Outcome dispatched = scene.dispatch("c1", "a-1", Envelope.command("k-2"));
        scene.channel.tried.clear();
        Scene.Content before = scene.content();

        assertThatTheSecondEqualsTheFirst(scene.open("c1", "complaint.business", Envelope.command("k-1")), opened);
        assertThatTheSecondEqualsTheFirst(scene.dispatch("c1", "a-1", Envelope.command("k-2")), dispatched);

        assertThat(scene.content()).isEqualTo(before);
        assertThat(scene.channel.tried).isEmpty();
    }

    @Test
    void is_answered_alike_after_the_case_has_moved_on_and_time_has_passed() {
        scene.complaint("c1");
        Outcome first = scene.dispatch("c1", "a-1", Envelope.command("k-1"));
        scene.desk.act(id("c1"), "return", ACCESSOR, Particulars.because("不属于本单位"), Envelope.NONE);
        scene.dispatch("c1", "a-2", Envelope.NONE);
        scene.clock.set("2026-01-05T09:00");
        scene.desk.tick();

        Outcome second = scene.another("other")
                .act(
                        id("c1"),
                        "dispatch",
                        Scene.OPERATOR,
                        Particulars.naming(Role.ACCESSOR, "a-1"),
                        Envelope.command("k-1"));

        assertThatTheSecondEqualsTheFirst(second, first);
        assertThat(second.caseFile().orElseThrow().party(Role.ACCESSOR).orElseThrow())
                .hasToString("a-1");
    }

    @Test
    void is_answered_alike_with_the_limits_that_ran_out_before_it() {
        scene.dispatched("c1");
        scene.clock.set("2025-10-17T09:00");
        Outcome first = scene.desk.act(id("c1"), "accept", ACCESSOR, Particulars.NONE, Envelope.command("k-1"));
        assertThat(((Outcome.Accepted) first).events()).hasSize(2);

        assertThatTheSecondEqualsTheFirst(
                scene.desk.act(id("c1"), "accept", ACCESSOR, Particulars.NONE, Envelope.command("k-1")), first);
    }

    @Test
    void is_no_conflict_though_the_version_it_expects_is_past() {
        scene.complaint("c1");
        Outcome first = scene.dispatch("c1", "a-1", Envelope.command("k-1").expecting(1));

        assertThatTheSecondEqualsTheFirst(
                scene.dispatch("c1", "a-1", Envelope.command("k-1").expecting(1)), first);
    }

    @Test
    void is_another_command_under_another_id() {
        scene.complaint("c1");
        scene.dispatch("c1", "a-1", Envelope.command("k-1"));

        assertThat(scene.dispatch("c1", "a-1", Envelope.command("K-1"))).isInstanceOf(Outcome.Refused.class);
    }
}
