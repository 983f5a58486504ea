package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static io.shixian.spi.desk.SpringFestival.NOTICE;
import static io.shixian.spi.desk.SpringFestival.moves;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.MalformedNoticeException;
import io.shixian.calendar.Notice;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The store fails while a notice is being adopted; the same call again goes on with what is left. */
class InterruptedAdoptionTest {

    /** Another notice of the same days, a working Saturday. */
    private static final Notice ANOTHER = Notice.parse("""
            notice: 2020X
            title: 关于调整的通知
            signed: 2020-01-27
            arranges: 2020
            work: 2020-02-08 春节
            """);

    private final Scene scene = SpringFestival.at("2020-01-20T10:00");

    @Test
    void all_other_cases_are_counted_again() {
        interrupted();

        assertThat(List.of("p-1", "p-3"))
                .allSatisfy(id -> assertThat(moves(scene, id)).containsExactly("notice 2020-02-01 -> 2020-02-04"));
        assertThat(scene.types("p-2")).containsExactly("opened");
    }

    @Test
    void the_same_call_again_goes_on_and_does_nothing_twice() {
        interrupted();

        assertThat(scene.desk.adopt(NOTICE))
                .extracting(outcome -> outcome.file().id())
                .containsExactly(id("p-2"));

        assertThat(List.of("p-1", "p-2", "p-3"))
                .allSatisfy(id -> assertThat(moves(scene, id)).containsExactly("notice 2020-02-01 -> 2020-02-04"));
        assertThat(scene.desk.nextExpiry()).contains(instant("2020-02-05T00:00"));
        assertThatThrownBy(() -> scene.desk.adopt(NOTICE)).isInstanceOf(MalformedNoticeException.class);
    }

    @Test
    void the_same_call_again_lists_the_cases_if_that_had_failed() {
        scene.intake("p-1");
        scene.store.beforeTheNextList(() -> {
            throw new IllegalStateException("the connection is gone");
        });
        assertThatThrownBy(() -> scene.desk.adopt(NOTICE)).hasMessage("the connection is gone");
        assertThat(scene.desk.calendar()).hasToString("cn-2020A@2020-01-20");

        assertThat(scene.desk.adopt(NOTICE)).hasSize(1);

        assertThat(moves(scene, "p-1")).containsExactly("notice 2020-02-01 -> 2020-02-04");
        assertThatThrownBy(() -> scene.desk.adopt(NOTICE)).isInstanceOf(MalformedNoticeException.class);
    }

    @Test
    void commands_are_decided_by_the_new_calendar_meanwhile() {
        interrupted();
        scene.clock.pass(Duration.ofHours(1));
        scene.intake("p-4");
        assertThat(scene.row("p-4").redFrom()).contains(instant("2020-02-05T00:00"));

        scene.desk.adopt(NOTICE);

        assertThat(scene.types("p-4")).as("it was never counted otherwise").containsExactly("opened");
    }

    @Test
    void the_next_notice_makes_up_for_it() {
        interrupted();

        scene.desk.adopt(ANOTHER);

        assertThat(moves(scene, "p-2")).containsExactly("notice 2020-02-01 -> 2020-02-04");
        assertThat(scene.desk.calendar().notices().notices()).contains(NOTICE, ANOTHER);
        assertThatThrownBy(() -> scene.desk.adopt(NOTICE)).isInstanceOf(MalformedNoticeException.class);
    }

    @Test
    void a_limit_that_cannot_be_recorded_as_run_out_does_not_stop_the_notice() {
        scene.permit("stuck");
        scene.clock.set("2020-01-23T10:00");
        scene.intake("p-1");
        scene.clock.set("2020-02-02T00:00");
        scene.store.beforeEachCommit(commit -> {
            if (commit.file().id().equals(id("stuck"))) {
                throw new IllegalStateException("the connection is gone");
            }
        });

        assertThatThrownBy(() -> scene.desk.adopt(NOTICE)).hasMessage("the connection is gone");

        // Five working days from 2020-01-23 end on 02-05 and 02-07, by the Python program of AdoptTest.
        assertThat(moves(scene, "p-1")).containsExactly("notice 2020-02-05 -> 2020-02-07");
        assertThat(scene.desk.calendar()).hasToString("cn-2020A@2020-01-20");
    }

    private void interrupted() {
        List.of("p-1", "p-2", "p-3").forEach(scene::intake);
        scene.store.beforeEachCommit(commit -> {
            if (commit.file().id().equals(id("p-2"))) {
                throw new IllegalStateException("the connection is gone");
            }
        });
        assertThatThrownBy(() -> scene.desk.adopt(NOTICE)).hasMessage("the connection is gone");
        scene.store.beforeEachCommit(commit -> {});
    }
}
