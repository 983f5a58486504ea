package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.spi.notification.Channel;
import io.shixian.spi.notification.DeliveryException;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifications;
import io.shixian.spi.notification.Notifier;
import io.shixian.spi.storage.Commit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What every {@link Notifier} must do. Extend it, put a stand-in for what lies behind your channels, and run the tests. */
public abstract class NotifierContract {

    private Notifier notifier;

    /** For hosts to extend. */
    protected NotifierContract() {}

    /** Returns a new notifier whose channels work. */
    protected abstract Notifier notifier();

    /** Returns the channels that it serves; at least one. */
    protected abstract List<Channel> channels();

    /** Returns the ids of the notifications that the channels of the notifier last made have taken so far. */
    protected abstract List<String> taken();

    /** Lets all channels of the notifier last made fail from now on, or work again. */
    protected abstract void fail(boolean failing);

    @BeforeEach
    void begin_with_a_notifier_that_works(TestReporter reporter) {
        notifier = notifier();
        ContractReport.name(reporter, notifier);
    }

    /** By each channel, one to a party and one to a role that is bound to nobody. */
    private List<Notification> some(String id) {
        Commit acceptance = Samples.acceptance(Samples.opening(id, NOON).file(), NOON);
        return Notifications.of(
                acceptance.file().id(), acceptance.file().procedure(), 2, acceptance.events(), to -> channels());
    }

    @Test
    void delivers_by_each_of_its_channels_to_parties_and_to_roles() {
        List<Notification> some = some("c-1");

        some.forEach(notifier::deliver);

        assertThat(some).hasSize(2 * channels().size()).isNotEmpty();
        assertThat(taken()).containsAll(some.stream().map(Notification::id).toList());
    }

    @Test
    void takes_the_same_notification_twice() {
        Notification one = some("c-1").get(0);

        notifier.deliver(one);
        notifier.deliver(one);

        assertThat(taken()).contains(one.id());
    }

    @Test
    void says_so_when_a_channel_fails_and_delivers_once_it_works_again() {
        Notification one = some("c-1").get(0);
        fail(true);

        assertThatThrownBy(() -> notifier.deliver(one)).isInstanceOf(DeliveryException.class);
        assertThat(taken()).isEmpty();

        fail(false);
        notifier.deliver(one);
        assertThat(taken()).contains(one.id());
    }

    @Test
    void says_in_a_failure_neither_who_nor_what() {
        fail(true);

        assertThat(some("c-1"))
                .allSatisfy(one -> assertThatThrownBy(() -> notifier.deliver(one))
                        .isInstanceOf(DeliveryException.class)
                        .message()
                        .isNotBlank()
                        .doesNotContain(one.subject().zh(), one.subject().en())
                        .doesNotContain(
                                one.recipient().party().map(Object::toString).orElse("(nobody)")));
    }

    @Test
    void loses_nothing_when_many_deliver_at_once() {
        List<List<Notification>> each = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<Notification> mine = new ArrayList<>();
            for (int n = 0; n < 50; n++) {
                mine.addAll(some("c-" + i + "-" + n));
            }
            each.add(mine);
        }

        List<Optional<RuntimeException>> failures =
                AtOnce.run(8, i -> each.get(i).forEach(notifier::deliver));

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(taken())
                .containsAll(each.stream()
                        .flatMap(List::stream)
                        .map(Notification::id)
                        .toList());
    }
}
