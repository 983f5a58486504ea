package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.party.Role;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifier;
import io.shixian.spi.notification.OutboxRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a notifier throws, whatever it is, is a failure of its row and of no other. */
class BrokenNotifierTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");
    private final List<Notification> delivered = new ArrayList<>();

    private ServiceDesk desk(Notifier notifier) {
        return scene.building().telling(notifier).deliveringLater().open();
    }

    /** Two rows, the first of which is the administrator's. */
    private ServiceDesk dispatched(Notifier notifier) {
        ServiceDesk desk = desk(notifier);
        scene.channel.down(Role.ADMINISTRATOR);
        scene.channel.down(Role.ACCESSOR);
        scene.dispatched("c1");
        scene.clock.set(desk.delivery().next().orElseThrow());
        return desk;
    }

    private Notifier breaking(Throwable thrown) {
        return notification -> {
            if (notification.recipient().role().equals(Role.ADMINISTRATOR)) {
                throw BrokenNotifierTest.<RuntimeException>undeclared(thrown);
            }
            delivered.add(notification);
        };
    }

    /** As other languages than Java throw. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T undeclared(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private List<String> failures() {
        return scene.store.pending(10).stream()
                .map(row -> scene.store.find(row.id()).flatMap(OutboxRow::failure))
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void a_checked_exception_that_nobody_declared_holds_up_none_of_the_others() {
        ServiceDesk desk = dispatched(breaking(new IOException("13800138000 hung up")));

        assertThat(desk.deliver()).isOne();

        assertThat(delivered).hasSize(1);
        assertThat(failures()).containsExactly("java.io.IOException");
    }

    /** A class that is missing in one template, say; each run would begin with it and end with it. */
    @Test
    void an_error_comes_out_and_its_row_is_not_the_first_again() {
        ServiceDesk desk = dispatched(breaking(new NoClassDefFoundError("template")));

        assertThatThrownBy(desk::deliver).isInstanceOf(NoClassDefFoundError.class);
        assertThat(failures()).contains("java.lang.NoClassDefFoundError");
        scene.clock.pass(java.time.Duration.ofMinutes(5));
        assertThatThrownBy(desk::deliver).isInstanceOf(NoClassDefFoundError.class);

        assertThat(delivered).hasSize(1);
    }
}
