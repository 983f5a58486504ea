package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.WINDOW;
import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static io.shixian.spi.desk.SpringFestival.NOTICE;
import static io.shixian.spi.desk.SpringFestival.moves;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.Notice;
import io.shixian.core.casefile.ClockEvent.Recounted;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.deadline.Light;
import io.shixian.core.law.Label;
import io.shixian.spi.storage.IndexRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A new notice moves the last days of running limits that rest on changed days, and nothing else (T27).
 * <p>
 * Dates before and after the notice of 2020-01-26 were counted by a Python program from working-days.csv and
 * superseded.csv.
 */
class AdoptTest {

    private final Scene scene = SpringFestival.at("2020-01-20T10:00");

    @Test
    void moves_the_running_limits_and_says_from_which_day_to_which() {
        scene.dispatched("c1");
        scene.intake("p1");
        scene.clock.set("2020-01-26T20:00");

        List<Outcome.Accepted> happened = scene.desk.adopt(NOTICE);

        assertThat(happened).extracting(outcome -> outcome.file().id()).containsExactlyInAnyOrder(id("c1"), id("p1"));
        assertThat(moves(scene, "c1"))
                .containsExactly("decide 2020-02-04 -> 2020-02-06", "result 2020-02-21 -> 2020-02-25");
        assertThat(moves(scene, "p1")).containsExactly("notice 2020-02-01 -> 2020-02-04");
        assertThat(scene.events("p1", "recounted").map(Recounted.class::cast))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.calendar()).isEqualTo("cn-2020A@2020-01-20");
                    assertThat(moved.recordedAt()).isEqualTo(instant("2020-01-26T20:00"));
                });
        assertThat(scene.desk.calendar()).hasToString("cn-2020A@2020-01-20");
    }

    @Test
    void tells_who_owes_the_act_and_the_applicant() {
        scene.dispatched("c1");
        scene.channel.delivered.clear();

        scene.desk.adopt(NOTICE);

        assertThat(scene.channel.delivered)
                .extracting(told ->
                        told.recipient().role() + " " + told.recipient().party().orElseThrow())
                .containsExactly("accessor a-1", "applicant citizen-1", "accessor a-1", "applicant citizen-1");
        assertThat(scene.channel.delivered.get(0).subject())
                .hasToString("【业务类投诉】c1：放假安排变动，时限「决定是否受理」由 2020-02-04 改为 2020-02-06"
                        + " / [Business complaint] c1: holidays changed: the limit 'Decide on acceptance'"
                        + " moves from 2020-02-04 to 2020-02-06");
        assertThat(scene.channel.delivered.get(0).values())
                .containsEntry("limit", new Label("决定是否受理", "Decide on acceptance"))
                .containsEntry("before", new Label("2020-02-04", "2020-02-04"))
                .containsEntry("due", new Label("2020-02-06", "2020-02-06"));
    }

    @Test
    void is_followed_by_the_clocks_from_then_on() {
        scene.intake("p1");
        assertThat(scene.desk.nextExpiry()).contains(instant("2020-02-02T00:00"));

        scene.desk.adopt(NOTICE);

        assertThat(scene.desk.nextExpiry()).contains(instant("2020-02-05T00:00"));
        scene.clock.set("2020-02-04T23:59");
        assertThat(scene.desk.tick()).isEmpty();
        scene.clock.set("2020-02-05T00:00");
        assertThat(scene.desk.tick()).hasSize(1);
    }

    @Test
    void leaves_alone_what_does_not_rest_on_changed_days_or_does_not_run() {
        scene.open("soon", "consultation.technical", Envelope.NONE);
        scene.complaint("waiting");
        scene.intake("closed");
        scene.act("closed", LicenceIntake.ACCEPT, WINDOW);
        scene.permit("heard");
        scene.act("heard", LicenceIntake.ACCEPT, WINDOW);
        scene.clock.set("2020-01-21T10:00");
        scene.desk.suspend(
                id("heard"), "decision", "hearing", WINDOW, Particulars.NONE.withDocuments("doc-1"), Envelope.NONE);
        Scene.Content before = scene.content();

        assertThat(scene.desk.adopt(NOTICE)).isEmpty();

        assertThat(scene.content()).isEqualTo(before);
    }

    /** Decided late by the calendar of the day: the record of that stays, whatever the calendar says later. */
    @Test
    void does_not_take_back_that_a_limit_has_run_out() {
        scene.dispatched("c1");
        scene.clock.set("2020-02-05T00:00");
        assertThat(scene.desk.tick()).hasSize(1);

        scene.desk.adopt(NOTICE);
        scene.clock.set("2020-02-05T09:00");
        scene.act("c1", BusinessComplaint.ACCEPT, ACCESSOR);

        assertThat(moves(scene, "c1")).containsExactly("result 2020-02-21 -> 2020-02-25");
        assertThat(scene.desk.limits(scene.file("c1")).get(0).status()).isEqualTo(LimitStatus.BREACHED);
    }

    /** By the later calendar the limit would run until 2020-02-06, and the light would be yellow on the 5th. */
    @Test
    void leaves_the_light_red_of_what_has_run_out_already() {
        scene.permit("p1");
        scene.act("p1", LicenceIntake.ACCEPT, WINDOW);
        scene.dispatched("c1");
        scene.clock.set("2020-02-05T00:00");
        scene.desk.tick();

        scene.desk.adopt(NOTICE);

        assertThat(scene.file("c1").version()).isEqualTo(4);
        assertThat(scene.row("c1").light(instant("2020-02-05T09:00"))).isEqualTo(Light.RED);
        assertThat(scene.row("p1").light(instant("2020-02-05T09:00"))).isEqualTo(Light.GREEN);
    }

    /** 12-25 off and 12-26 worked: the second day is 12-28 as before, but one day is left from 12-26 on, not 12-25. */
    @Test
    void puts_the_light_right_where_no_last_day_moved() {
        Scene december = Scene.at("2026-12-24T10:00");
        december.open("t1", "consultation.technical", Envelope.NONE);
        assertThat(december.row("t1").yellowFrom()).contains(instant("2026-12-25T00:00"));

        List<Outcome.Accepted> happened = december.desk.adopt(Notice.parse("""
                notice: 2027
                title: 关于2027年部分节假日安排的通知
                signed: 2026-12-24
                arranges: 2027
                off: 2026-12-25 元旦
                work: 2026-12-26 元旦
                """));

        assertThat(happened).isEmpty();
        assertThat(december.types("t1")).containsExactly("opened");
        assertThat(december.row("t1").yellowFrom()).contains(instant("2026-12-26T00:00"));
        assertThat(december.row("t1").redFrom()).contains(instant("2026-12-29T00:00"));
    }

    @Test
    void goes_through_all_pages_of_open_cases() {
        for (int i = 0; i < 350; i++) {
            scene.intake("p-" + i);
        }

        assertThat(scene.desk.adopt(NOTICE)).hasSize(350);

        assertThat(scene.rows()).extracting(IndexRow::version).containsOnly(2);
    }

    @Test
    void records_it_after_the_last_event_though_the_clock_was_set_back() {
        scene.dispatched("c1");
        scene.clock.set("2020-01-20T09:00");

        scene.desk.adopt(NOTICE);

        assertThat(scene.events("c1", "recounted"))
                .hasSize(2)
                .allMatch(event -> event.recordedAt().equals(instant("2020-01-20T10:00")));
    }
}
