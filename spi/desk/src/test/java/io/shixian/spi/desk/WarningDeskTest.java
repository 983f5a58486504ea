package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Recipient;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Label;
import io.shixian.core.party.Role;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.storage.DueClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A complaint dispatched on 2025-09-30 is to be decided by 2025-10-16 and answered by 2025-11-04 (scenarios/complaint.jsonl); no
 * more than one working day is left from 2025-10-15 and from 2025-11-03 on (working-days.csv).
 */
@Timeout(30)
class WarningDeskTest {

    private final Scene scene = Scene.warning("2025-09-30T14:00", Ladder.LIGHT);

    @Test
    void says_when_to_look_again_for_the_warning_and_then_for_the_end() {
        scene.dispatched("c1");
        assertThat(scene.desk.nextExpiry()).contains(instant("2025-10-15T00:00"));
        assertThat(scene.row("c1").next())
                .contains(new DueClock(id("c1"), "decide", 1, 1, instant("2025-10-15T00:00")));

        scene.clock.set("2025-10-15T00:00");
        scene.desk.tick();
        assertThat(scene.row("c1").next()).contains(new DueClock(id("c1"), "decide", 1, instant("2025-10-17T00:00")));

        scene.clock.set("2025-10-17T00:00");
        scene.desk.tick();
        assertThat(scene.row("c1").next())
                .contains(new DueClock(id("c1"), "result", 1, 1, instant("2025-11-03T00:00")));
    }

    @Test
    void records_each_warning_and_each_end_once_however_often_it_ticks() {
        scene.dispatched("c1");
        for (String day : List.of("2025-10-14", "2025-10-15", "2025-10-16", "2025-10-17", "2025-11-03", "2025-11-04")) {
            scene.clock.set(day + "T00:00");
            scene.desk.tick();
            scene.desk.tick();
        }

        assertThat(scene.types("c1")).containsExactly("opened", "moved", "warned", "lapsed", "warned");
    }

    @Test
    void tells_whoever_owes_the_limit_by_when_and_what_is_left() {
        scene.dispatched("c1");
        scene.channel.delivered.clear();
        scene.clock.set("2025-10-15T00:00");

        List<Outcome.Accepted> happened = scene.desk.tick();

        Notification told = happened.get(0).notifications().get(0);
        assertThat(scene.channel.delivered).containsExactly(told);
        assertThat(told.recipient()).isEqualTo(new Recipient(Role.ACCESSOR, Optional.of(ACCESSOR.party())));
        assertThat(told.template()).isEqualTo("complaint.business/warned");
        assertThat(told.subject())
                .isEqualTo(
                        new Label(
                                "【业务类投诉】c1：时限「决定是否受理」将于 2025-10-16 届满，剩余 1个工作日",
                                "[Business complaint] c1: the limit 'Decide on acceptance' runs out on 2025-10-16, 1 working day left"));
        assertThat(told.values())
                .containsEntry("limit", new Label("决定是否受理", "Decide on acceptance"))
                .containsEntry("due", new Label("2025-10-16", "2025-10-16"))
                .containsEntry("left", new Label("1个工作日", "1 working day"))
                .doesNotContainKey("stage");
    }

    @Test
    void warns_nobody_unless_told_to() {
        Scene silent = Scene.at("2025-09-30T14:00");
        silent.dispatched("c1");
        silent.clock.set("2025-10-15T00:00");

        assertThat(silent.desk.nextExpiry()).contains(instant("2025-10-17T00:00"));
        assertThat(silent.desk.tick()).isEmpty();
    }

    @Test
    void warns_of_nothing_that_was_done_in_time() {
        scene.dispatched("c1");
        scene.desk.act(id("c1"), "decline", ACCESSOR, Particulars.because("不属于本单位"), Envelope.NONE);
        scene.clock.set("2025-10-15T00:00");

        assertThat(scene.desk.tick()).isEmpty();
        assertThat(scene.desk.nextExpiry()).isEmpty();
    }

    @Test
    void records_only_the_end_where_nobody_has_looked_for_too_long() {
        scene.dispatched("c1");
        scene.clock.set("2025-10-17T00:00");

        scene.desk.tick();

        assertThat(scene.types("c1")).containsExactly("opened", "moved", "lapsed");
    }

    @Test
    void warns_of_both_limits_in_one_commit_where_both_are_near() {
        Scene early = Scene.warning("2025-09-30T14:00", Ladder.LIGHT.and(Term.workdays(19)));
        early.dispatched("c1");
        early.clock.set("2025-10-15T00:00");

        assertThat(early.desk.tick())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.events()).hasSize(2));
        assertThat(early.row("c1").next()).contains(new DueClock(id("c1"), "decide", 1, instant("2025-10-17T00:00")));
    }

    @Test
    void several_nodes_warn_once() {
        for (int i = 0; i < 200; i++) {
            scene.dispatched("c-" + i);
        }
        scene.channel.delivered.clear();
        scene.clock.set("2025-10-15T00:00");
        List<ServiceDesk> nodes = List.of(scene.desk, scene.another("b"), scene.another("c"), scene.another("d"));

        List<Optional<RuntimeException>> failures =
                AtOnce.run(4, i -> nodes.get(i).tick());

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(scene.rows())
                .hasSize(200)
                .allSatisfy(row -> assertThat(row.version()).isEqualTo(3));
        assertThat(scene.channel.delivered).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void an_act_between_the_look_and_the_commit_makes_the_warning_needless() {
        scene.dispatched("c1");
        scene.clock.set("2025-10-15T00:00");
        scene.store.beforeTheNextCommit(() -> scene.act("c1", BusinessComplaint.ACCEPT, ACCESSOR));

        assertThat(scene.desk.tick()).isEmpty();

        assertThat(scene.types("c1")).containsExactly("opened", "moved", "moved");
        assertThat(scene.desk.nextExpiry()).contains(instant("2025-11-03T00:00"));
    }
}
