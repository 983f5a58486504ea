package io.shixian.spi.desk;

import static io.shixian.spi.notification.Channel.EMAIL;
import static io.shixian.spi.notification.Channel.IN_APP;
import static io.shixian.spi.notification.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.law.Label;
import io.shixian.core.party.Role;
import io.shixian.spi.notification.Notification;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One row for each recipient and channel, and none that disturbs anybody at night. */
class ChannelsTest {

    private final Scene scene = Scene.at("2025-09-30T20:59");
    private final ServiceDesk desk = ServiceDesk.with(Scene.CATALOG, scene.desk.calendar(), scene.store, scene.store)
            .telling(scene.channel)
            .by(recipient -> recipient.role().equals(Role.ADMINISTRATOR) ? List.of() : List.of(SMS, EMAIL, IN_APP))
            .at(scene.clock)
            .open();

    private Outcome.Accepted dispatched() {
        scene.complaint("c1");
        return (Outcome.Accepted) desk.act(
                Scene.id("c1"), "dispatch", Scene.OPERATOR, Particulars.naming(Role.ACCESSOR, "a-1"), Envelope.NONE);
    }

    @Test
    void each_recipient_is_told_by_each_of_its_channels_under_an_id_of_its_own() {
        Outcome.Accepted dispatched = dispatched();

        assertThat(dispatched.notifications()).extracting(Notification::channel).containsExactly(SMS, EMAIL, IN_APP);
        assertThat(dispatched.notifications()).extracting(Notification::id).doesNotHaveDuplicates();
        assertThat(scene.channel.delivered).isEqualTo(dispatched.notifications());
    }

    @Test
    void a_channel_that_is_named_twice_is_used_once() {
        ServiceDesk twice = scene.building()
                .by(recipient -> List.of(EMAIL, IN_APP, EMAIL))
                .deliveringLater()
                .open();
        scene.complaint("c1");

        twice.act(Scene.id("c1"), "dispatch", Scene.OPERATOR, Particulars.naming(Role.ACCESSOR, "a-1"), Envelope.NONE);

        assertThat(scene.store.pending(10))
                .filteredOn(told -> told.recipient().role().equals(Role.ACCESSOR))
                .extracting(Notification::channel)
                .containsExactly(EMAIL, IN_APP);
    }

    @Test
    void a_template_of_the_hosts_own_is_filled_with_values() {
        assertThat(dispatched().notifications().get(0).values())
                .containsEntry("case", new Label("c1", "c1"))
                .containsEntry("procedure", new Label("业务类投诉", "Business complaint"))
                .containsEntry("stage", new Label("已分发", "Dispatched"));
    }

    @Test
    void a_short_message_waits_for_the_morning_and_the_others_do_not() {
        scene.clock.pass(Duration.ofMinutes(1));

        dispatched();

        assertThat(scene.channel.delivered).extracting(Notification::channel).containsExactly(EMAIL, IN_APP);
        assertThat(desk.delivery().next()).contains(SettableClock.instant("2025-10-01T08:00"));
        scene.clock.set("2025-10-01T07:59");
        assertThat(desk.deliver()).isZero();
        scene.clock.set("2025-10-01T08:00");
        assertThat(desk.deliver()).isOne();
    }

    @Test
    void one_that_was_due_by_day_is_put_off_if_nobody_looks_before_night() {
        scene.channel.down(Role.ACCESSOR);
        dispatched();
        scene.channel.up(Role.ACCESSOR);
        scene.clock.set("2025-09-30T23:00");

        assertThat(desk.deliver()).as("all but the short message").isEqualTo(2);
        assertThat(desk.delivery().next()).contains(SettableClock.instant("2025-10-01T08:00"));
    }

    @Test
    void one_that_is_asked_for_again_at_night_waits_for_the_morning() {
        Notification shortMessage = dispatched().notifications().get(0);
        scene.clock.set("2025-09-30T23:00");

        assertThat(desk.delivery().redeliver(shortMessage.id())).isTrue();

        assertThat(desk.delivery().next()).contains(SettableClock.instant("2025-10-01T08:00"));
    }

    @Test
    void a_desk_that_delivers_later_only_fills_the_outbox() {
        ServiceDesk later = ServiceDesk.with(Scene.CATALOG, scene.desk.calendar(), scene.store, scene.store)
                .telling(scene.channel)
                .deliveringLater()
                .at(scene.clock)
                .open();
        scene.complaint("c2");

        later.act(Scene.id("c2"), "dispatch", Scene.OPERATOR, Particulars.naming(Role.ACCESSOR, "a-1"), Envelope.NONE);
        assertThat(scene.channel.tried).isEmpty();

        assertThat(later.deliver()).isEqualTo(2);
    }
}
