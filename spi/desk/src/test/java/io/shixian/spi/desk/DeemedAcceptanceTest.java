package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.WINDOW;
import static io.shixian.spi.desk.Scene.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.party.Role;
import io.shixian.spi.notification.Notification;
import org.junit.jupiter.api.Test;

/** An application received on 2025-01-24 is to be accepted by 2025-02-07, or deemed accepted (scenarios/licence-deemed.jsonl). */
class DeemedAcceptanceTest {

    private final Scene scene = Scene.at("2025-01-24T10:00");

    @Test
    void is_deemed_accepted_as_of_its_receipt_and_both_sides_are_told() {
        scene.intake("p1");
        scene.clock.set("2025-02-08T00:00");

        Outcome.Accepted deemed = scene.desk.tick().get(0);

        assertThat(deemed.file().stage()).isEqualTo(LicenceIntake.ACCEPTED);
        assertThat(deemed.events().get(0).effectiveOn()).isEqualTo("2025-01-24");
        assertThat(deemed.notifications())
                .extracting(told -> told.recipient().role())
                .containsExactly(Role.APPLICANT, Role.WINDOW);
        assertThat(scene.channel.delivered).isEqualTo(deemed.notifications());
        assertThat(deemed.notifications())
                .extracting(Notification::template)
                .containsOnly("licence.intake/lapsed-notice");
    }

    @Test
    void cannot_be_rejected_afterwards_whether_anyone_ticked_or_not() {
        scene.intake("p1");
        scene.clock.set("2025-02-08T09:00");

        assertThat(refusal(scene.act("p1", LicenceIntake.REJECT, WINDOW))).contains(Code.CASE_CLOSED);
        scene.desk.tick();
        assertThat(refusal(scene.act("p1", LicenceIntake.REJECT, WINDOW))).contains(Code.CASE_CLOSED);
    }

    @Test
    void is_not_deemed_anything_if_it_was_accepted_in_the_last_minute() {
        scene.intake("p1");
        scene.clock.set("2025-02-07T23:59");
        scene.act("p1", LicenceIntake.ACCEPT, WINDOW);
        scene.clock.set("2025-02-08T00:00");

        assertThat(scene.desk.tick()).isEmpty();
        assertThat(scene.types("p1")).containsExactly("opened", "moved");
    }
}
