package io.shixian.spi.desk;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.Particulars;
import io.shixian.spi.notification.DeliveryException;
import io.shixian.spi.notification.Notifier;
import io.shixian.spi.testkit.CaseStoreContract;
import java.io.IOException;
import java.time.Duration;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What there is to tell is told one by one; what can't be told now is tried again and harms nothing else. */
@Timeout(30)
class DeliveryTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    static List<RuntimeException> whatever() {
        return List.of(
                new DeliveryException("busy"),
                new NullPointerException(),
                new IllegalStateException("no"),
                new ConcurrentModificationException(),
                new NoSuchElementException(),
                new RuntimeException(new IOException("reset")));
    }

    @ParameterizedTest
    @MethodSource("whatever")
    void a_notifier_that_throws_anything_does_no_harm_to_the_commit(RuntimeException failure) {
        ServiceDesk desk = told(notification -> {
            throw failure;
        });
        scene.complaint("c1");

        Outcome outcome =
                desk.act(id("c1"), "dispatch", Scene.OPERATOR, Particulars.naming(ACCESSOR, "a-1"), Envelope.NONE);

        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        assertThat(scene.types("c1")).containsExactly("opened", "moved");
        assertThat(scene.store.pending(10)).hasSize(2);
        assertThat(desk.deliver()).isZero();
    }

    @Test
    void an_outbox_that_cannot_be_reached_does_no_harm_either_and_the_delivery_is_repeated() {
        scene.store.beforeEachDelivered(() -> {
            throw new IllegalStateException("the connection is gone");
        });

        assertThat(scene.dispatched("c1").notifications()).hasSize(2);
        scene.store.beforeEachDelivered(() -> {});
        assertThat(scene.desk.deliver())
                .as("nobody knows yet whether they came")
                .isZero();
        scene.clock.pass(Duration.ofMinutes(5));

        assertThat(scene.desk.deliver()).isEqualTo(2);
        assertThat(scene.channel.delivered).hasSize(4);
        assertThat(scene.channel.delivered.subList(2, 4)).isEqualTo(scene.channel.delivered.subList(0, 2));
    }

    @Test
    void without_a_notifier_the_outbox_stays_empty() {
        ServiceDesk silent = told(Notifier.SILENT);
        scene.complaint("c1");

        silent.act(id("c1"), "dispatch", Scene.OPERATOR, Particulars.naming(ACCESSOR, "a-1"), Envelope.NONE);

        assertThat(scene.store.pending(10)).isEmpty();
    }

    @Test
    void nobody_is_told_of_what_was_refused() {
        scene.dispatched("c1");
        scene.channel.tried.clear();

        scene.dispatch("c1", "a-2", Envelope.NONE);

        assertThat(scene.channel.tried).isEmpty();
    }

    private ServiceDesk told(Notifier notifier) {
        return ServiceDesk.with(CaseStoreContract.CATALOG, ChinaCalendar.published(), scene.store, scene.store)
                .telling(notifier)
                .at(scene.clock)
                .open();
    }
}
