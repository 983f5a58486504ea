package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Recipient;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifications;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who was told can be asked a year later (M9). */
class WhoWasToldTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @Test
    void is_recorded_in_the_event_though_the_parties_change_afterwards() {
        scene.dispatched("c1");
        scene.desk.act(id("c1"), "return", ACCESSOR, Particulars.because("不属于本单位"), Envelope.NONE);
        scene.dispatch("c1", "a-2", Envelope.NONE);
        scene.clock.set("2026-09-30T14:00");

        List<List<Recipient>> told =
                scene.file("c1").history().stream().map(CaseEvent::told).toList();

        assertThat(told)
                .containsExactly(
                        List.of(),
                        List.of(party(Role.ACCESSOR, "a-1"), nobodyYet(Role.ADMINISTRATOR)),
                        List.of(nobodyYet(Role.OPERATOR)),
                        List.of(party(Role.ACCESSOR, "a-2"), nobodyYet(Role.ADMINISTRATOR)));
    }

    /** The ids are MD5 of case, event, role, party and channel as UUID version 3, computed by a Python program. */
    @Test
    void has_the_same_ids_whenever_it_is_asked() {
        List<Notification> told = scene.dispatched("c1").notifications();

        assertThat(told)
                .extracting(Notification::id)
                .containsExactly("576ac96f-0951-3639-9462-404c447cd771", "d3c60938-23f8-3b6c-b139-a09512100595");
        assertThat(Notifications.of(
                        id("c1"),
                        scene.file("c1").procedure(),
                        1,
                        scene.file("c1").history()))
                .isEqualTo(told);
    }

    @Test
    void is_told_apart_by_case_event_and_recipient() {
        scene.dispatched("c1");
        scene.dispatched("c2");
        scene.desk.act(id("c1"), "return", ACCESSOR, Particulars.because("不属于本单位"), Envelope.NONE);
        scene.dispatch("c1", "a-1", Envelope.NONE);

        assertThat(scene.channel.delivered)
                .hasSize(7)
                .extracting(Notification::id)
                .doesNotHaveDuplicates();
    }

    private static Recipient party(Role role, String id) {
        return new Recipient(role, Optional.of(new Party(id)));
    }

    private static Recipient nobodyYet(Role role) {
        return new Recipient(role, Optional.empty());
    }
}
