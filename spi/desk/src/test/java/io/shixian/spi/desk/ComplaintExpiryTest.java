package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.Judgement;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A complaint dispatched on 2025-09-30 is to be decided by 2025-10-16 and answered by 2025-11-04 (scenarios/complaint.jsonl). */
class ComplaintExpiryTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @Test
    void says_when_to_look_again() {
        assertThat(scene.desk.nextExpiry()).isEmpty();
        scene.dispatched("c1");
        assertThat(scene.desk.nextExpiry()).contains(instant("2025-10-17T00:00"));

        scene.clock.set("2025-10-17T00:00");
        scene.desk.tick();

        assertThat(scene.desk.nextExpiry()).contains(instant("2025-11-05T00:00"));
    }

    @Test
    void is_overdue_from_the_first_instant_after_the_last_day_and_not_before() {
        scene.dispatched("c1");
        scene.clock.set(instant("2025-10-17T00:00").minusNanos(1));
        assertThat(scene.desk.tick()).isEmpty();

        scene.clock.set("2025-10-17T00:00");
        List<Outcome.Accepted> happened = scene.desk.tick();

        assertThat(happened).hasSize(1);
        assertThat(happened.get(0).events())
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(CaseEvent.Lapsed.class, lapsed -> {
                    assertThat(lapsed.limit()).isEqualTo("decide");
                    assertThat(lapsed.dueOn()).isEqualTo("2025-10-16");
                    assertThat(lapsed.to()).isEqualTo(BusinessComplaint.DISPATCHED);
                });
        assertThat(scene.desk.tick()).isEmpty();
        assertThat(scene.types("c1")).containsExactly("opened", "moved", "lapsed");
    }

    @Test
    void records_both_limits_at_once_where_nobody_has_looked_for_long() {
        scene.dispatched("c1");
        scene.clock.set("2025-12-01T09:00");

        assertThat(scene.desk.tick())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.events()).hasSize(2));
        assertThat(scene.types("c1")).containsExactly("opened", "moved", "lapsed", "lapsed");
    }

    @Test
    void answered_late_is_breached_whether_anyone_ticked_or_not() {
        List<Judgement> watched = answeredOnNovemberFifth(true);
        List<Judgement> unwatched = answeredOnNovemberFifth(false);

        assertThat(watched).extracting(Judgement::status).containsExactly(LimitStatus.BREACHED);
        assertThat(unwatched).isEqualTo(watched);
    }

    private List<Judgement> answeredOnNovemberFifth(boolean ticking) {
        Scene complaint = Scene.at("2025-09-30T14:00");
        complaint.dispatched("c1");
        complaint.clock.set("2025-10-16T23:59");
        complaint.act("c1", BusinessComplaint.ACCEPT, ACCESSOR);
        complaint.clock.set("2025-11-05T00:00");
        assertThat(ticking ? complaint.desk.tick() : List.of()).hasSize(ticking ? 1 : 0);
        complaint.clock.set("2025-11-05T09:00");
        complaint.act("c1", BusinessComplaint.REPLY, ACCESSOR);
        assertThat(complaint.types("c1")).containsExactly("opened", "moved", "moved", "lapsed", "moved");
        return complaint.file("c1").last().judgements();
    }

    @Test
    void that_is_closed_is_left_alone_for_ever() {
        scene.dispatched("c1");
        scene.desk.act(id("c1"), "decline", ACCESSOR, Particulars.because("不属于本单位"), Envelope.NONE);
        Scene.Content before = scene.content();
        scene.clock.set("2027-01-04T09:00");

        assertThat(scene.desk.tick()).isEmpty();
        assertThat(scene.desk.nextExpiry()).isEmpty();
        assertThat(scene.content()).isEqualTo(before);
    }
}
