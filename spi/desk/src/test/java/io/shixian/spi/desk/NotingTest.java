package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Role;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What became of notifications is written several at once, soon, and without having any told again that need not be. */
class NotingTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");
    private final List<Notification> told = new ArrayList<>();

    private ServiceDesk later(Notifier notifier) {
        return ServiceDesk.with(Scene.CATALOG, ChinaCalendar.published(), scene.store, scene.store)
                .telling(notifier)
                .at(scene.clock)
                .deliveringLater()
                .open();
    }

    /** Two notifications for each complaint. */
    private void dispatched(ServiceDesk desk, int complaints) {
        for (int i = 0; i < complaints; i++) {
            var id = Scene.id("c-" + i);
            desk.open(id, "complaint.business", Scene.CITIZEN, Particulars.NONE, Envelope.NONE);
            desk.act(id, "dispatch", Scene.OPERATOR, Particulars.naming(Role.ACCESSOR, "a-1"), Envelope.NONE);
        }
    }

    private int delivered() {
        return scene.store
                .inner
                .rows(DeliveryState.DELIVERED, 1000, Optional.empty())
                .size();
    }

    @Test
    void what_a_command_tells_is_written_together() {
        scene.dispatched("c1");

        assertThat(scene.channel.delivered).hasSize(2);
        assertThat(scene.store.together).containsExactly(2);
    }

    @Test
    void many_are_written_a_hundred_at_a_time() {
        ServiceDesk desk = later(told::add);
        dispatched(desk, 125);

        assertThat(desk.deliver()).isEqualTo(250);

        assertThat(scene.store.together).containsExactly(100, 100, 50);
    }

    @Test
    void a_slow_channel_has_them_written_after_a_second() {
        ServiceDesk desk = later(notification -> scene.clock.pass(Duration.ofSeconds(1)));
        dispatched(desk, 2);

        assertThat(desk.deliver()).isEqualTo(4);

        assertThat(scene.store.together).containsExactly(2, 2);
    }

    @Test
    void what_was_delivered_before_a_node_breaks_down_is_written() {
        ServiceDesk desk = later(notification -> {
            told.add(notification);
            if (told.size() == 3) {
                throw new StackOverflowError();
            }
        });
        dispatched(desk, 2);

        assertThatThrownBy(desk::deliver).isInstanceOf(StackOverflowError.class);

        assertThat(delivered()).isEqualTo(2);
    }

    @Test
    void one_that_cannot_be_written_does_not_have_the_others_told_again() {
        ServiceDesk desk = later(told::add);
        dispatched(desk, 1);
        List<Integer> writes = new ArrayList<>();
        // Together, alone, and after a look at what has become of it.
        Set<Integer> ofTheFirst = Set.of(1, 2, 4);
        scene.store.beforeEachDelivered(() -> {
            writes.add(writes.size());
            if (ofTheFirst.contains(writes.size())) {
                throw new IllegalStateException("the row is refused");
            }
        });

        assertThat(desk.deliver()).isEqualTo(1);
        scene.store.beforeEachDelivered(() -> {});
        scene.clock.pass(Duration.ofMinutes(5));

        assertThat(desk.deliver()).isEqualTo(1);
        assertThat(told).hasSize(3);
        assertThat(told.get(2)).isEqualTo(told.get(0));
    }
}
