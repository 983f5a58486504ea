package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static io.shixian.spi.desk.SpringFestival.NOTICE;
import static io.shixian.spi.desk.SpringFestival.moves;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.Notice;
import io.shixian.core.casefile.Particulars;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several nodes adopt a notice, and one adopts several. */
@Timeout(30)
class AdoptOnSeveralNodesTest {

    private final Scene scene = SpringFestival.at("2020-01-20T10:00");

    private final ServiceDesk other = scene.another("other");

    @Test
    void that_adopt_it_one_after_the_other_record_it_once() {
        scene.dispatched("c1");

        assertThat(scene.desk.adopt(NOTICE)).hasSize(1);
        assertThat(other.adopt(NOTICE)).isEmpty();

        assertThat(moves(scene, "c1")).hasSize(2);
        assertThat(other.calendar()).hasToString(scene.desk.calendar().toString());
    }

    @Test
    void that_did_not_know_it_yet_put_their_rows_right_when_they_do() {
        scene.dispatched("c1");
        scene.desk.adopt(NOTICE);
        other.act(id("c1"), "accept", ACCESSOR, Particulars.NONE, Envelope.NONE);
        assertThat(scene.desk.nextExpiry()).as("by the old calendar").contains(instant("2020-02-22T00:00"));

        assertThat(other.adopt(NOTICE)).isEmpty();

        assertThat(scene.desk.nextExpiry()).contains(instant("2020-02-26T00:00"));
        assertThat(moves(scene, "c1")).hasSize(2);
    }

    @Test
    void that_adopt_it_days_later_do_not_let_run_out_what_another_has_moved() {
        scene.intake("p1");
        scene.clock.set("2020-01-26T20:00");
        scene.desk.adopt(NOTICE);
        scene.clock.set("2020-02-03T09:00");

        assertThat(other.adopt(NOTICE)).isEmpty();

        assertThat(scene.types("p1")).containsExactly("opened", "recounted");
        assertThat(scene.desk.nextExpiry()).contains(instant("2020-02-05T00:00"));
    }

    @Test
    void that_adopt_it_at_once_record_it_once() {
        for (int i = 0; i < 50; i++) {
            scene.intake("p-" + i);
        }
        List<ServiceDesk> nodes = List.of(scene.desk, other, scene.another("third"), scene.another("fourth"));

        List<Optional<RuntimeException>> failures =
                AtOnce.run(4, i -> nodes.get(i).adopt(NOTICE));

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(scene.rows()).allSatisfy(row -> assertThat(row.version()).isEqualTo(2));
        assertThat(scene.channel.delivered).hasSize(100);
    }

    @Test
    void two_notices_adopted_at_once_are_both_known_afterwards() {
        Notice another = Notice.parse("""
                notice: 2020X
                title: 关于调整的通知
                signed: 2020-01-27
                arranges: 2020
                work: 2020-02-08 春节
                """);
        for (int round = 0; round < 20; round++) {
            Scene both = SpringFestival.at("2020-01-20T10:00");
            both.dispatched("c1");

            AtOnce.run(2, i -> both.desk.adopt(i == 0 ? NOTICE : another));

            assertThat(both.desk.calendar().notices().notices()).contains(NOTICE, another);
            assertThat(both.events("c1", "recounted").count()).isBetween(2L, 4L);
        }
    }
}
