package io.shixian.spi.desk;

import static io.shixian.core.party.Role.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.spi.notification.DeliveryException;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.OutboxRow;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What fails for good, or too often, is set aside where someone sees it, and tried again when they say so. */
class SetAsideTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    private OutboxRow givenUp() {
        scene.channel.down(ADMINISTRATOR);
        scene.dispatched("c1");
        for (int i = 0; i < 9; i++) {
            scene.clock.set(scene.desk.delivery().next().orElseThrow());
            scene.desk.deliver();
        }
        return scene.desk.delivery().setAside(10, Optional.empty()).get(0);
    }

    @Test
    void after_ten_failures_it_is_listed_with_its_reason_and_left_alone() {
        OutboxRow row = givenUp();

        assertThat(row.attempts()).isEqualTo(10);
        assertThat(row.failure()).contains("the channel does not answer");
        assertThat(row.notification().recipient().role()).isEqualTo(ADMINISTRATOR);
        assertThat(scene.desk.delivery().next()).isEmpty();
        scene.channel.tried.clear();
        scene.clock.pass(Duration.ofDays(30));
        assertThat(scene.desk.deliver()).isZero();
        assertThat(scene.channel.tried).isEmpty();
    }

    @Test
    void it_is_tried_again_when_someone_asks_for_it() {
        OutboxRow row = givenUp();
        scene.channel.up(ADMINISTRATOR);

        assertThat(scene.desk.delivery().redeliver(row.id())).isTrue();
        assertThat(scene.desk.deliver()).isOne();

        assertThat(scene.store.find(row.id()).map(OutboxRow::state)).contains(DeliveryState.DELIVERED);
        assertThat(scene.desk.delivery().setAside(10, Optional.empty())).isEmpty();
    }

    @Test
    void it_has_all_its_attempts_again_then() {
        OutboxRow row = givenUp();

        scene.desk.delivery().redeliver(row.id());
        scene.desk.deliver();

        assertThat(scene.store.find(row.id()).map(OutboxRow::attempts)).contains(1);
    }

    @Test
    void one_whose_recipient_says_it_never_came_can_be_sent_again_too() {
        Notification told = scene.dispatched("c1").notifications().get(0);
        scene.channel.delivered.clear();

        assertThat(scene.desk.delivery().redeliver(told.id())).isTrue();
        scene.desk.deliver();

        assertThat(scene.channel.delivered).containsExactly(told);
        assertThat(scene.desk.delivery().redeliver("nothing")).isFalse();
    }

    @Test
    void a_failure_for_good_is_not_tried_twice() {
        ServiceDesk desk = ServiceDesk.with(Scene.CATALOG, scene.desk.calendar(), scene.store, scene.store)
                .telling(notification -> {
                    throw DeliveryException.forGood("no such address");
                })
                .at(scene.clock)
                .open();

        desk.open(Scene.id("c1"), "sample.permit", Scene.CITIZEN, Particulars.NONE, Envelope.NONE);
        desk.act(Scene.id("c1"), "supplement", Scene.CITIZEN, Particulars.NONE, Envelope.NONE);

        assertThat(desk.delivery().setAside(10, Optional.empty()))
                .singleElement()
                .satisfies(row -> assertThat(row.attempts()).isOne());
    }

    @Test
    void what_was_delivered_is_kept_until_the_host_lets_it_go() {
        Notification told = scene.dispatched("c1").notifications().get(0);
        assertThat(scene.store.find(told.id()).flatMap(OutboxRow::settledAt)).contains(scene.clock.instant());

        assertThat(scene.desk.delivery().forget(scene.clock.instant())).isZero();
        assertThat(scene.desk.delivery().forget(scene.clock.instant().plusSeconds(1)))
                .isEqualTo(2);

        assertThat(scene.store.find(told.id())).isEmpty();
    }
}
