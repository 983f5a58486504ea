package io.shixian.spi.notification;

import static io.shixian.spi.notification.Channel.EMAIL;
import static io.shixian.spi.notification.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Recipient;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who waits for whom is said by lanes. */
class DeliveryOrderTest {

    private static final Instant NOON = Instant.parse("2025-10-20T04:00:00Z");

    private static Optional<String> lane(DeliveryOrder order, String caseId, String party, Channel channel) {
        return DeliveryPolicy.STANDARD
                .ordered(order)
                .row(Told.of(caseId, party, channel, NOON))
                .lane();
    }

    @Test
    void in_any_order_nothing_has_a_lane() {
        assertThat(lane(DeliveryOrder.ANY, "c-1", "a", SMS)).isEmpty();
    }

    @Test
    void per_case_each_recipient_channel_and_case_has_one() {
        Optional<String> lane = lane(DeliveryOrder.PER_CASE, "c-1", "a", SMS);

        assertThat(lane).isPresent().isEqualTo(lane(DeliveryOrder.PER_CASE, "c-1", "a", SMS));
        assertThat(lane)
                .isNotEqualTo(lane(DeliveryOrder.PER_CASE, "c-2", "a", SMS))
                .isNotEqualTo(lane(DeliveryOrder.PER_CASE, "c-1", "b", SMS))
                .isNotEqualTo(lane(DeliveryOrder.PER_CASE, "c-1", "a", EMAIL));
    }

    /** Or a channel to one role that is down would hold up what is told to another. */
    @Test
    void roles_that_are_bound_to_nobody_do_not_wait_for_each_other() {
        assertThat(laneOf(Role.WINDOW)).isPresent().isNotEqualTo(laneOf(Role.ADMINISTRATOR));
    }

    private static Optional<String> laneOf(Role role) {
        Notification told = Told.by(SMS, NOON);
        Recipient nobody = new Recipient(role, Optional.empty());
        return DeliveryOrder.PER_RECIPIENT.lane(new Notification(
                told.id(),
                told.caseId(),
                told.event(),
                nobody,
                told.channel(),
                told.template(),
                told.subject(),
                told.values(),
                told.at()));
    }

    @Test
    void per_recipient_the_case_does_not_matter() {
        Optional<String> lane = lane(DeliveryOrder.PER_RECIPIENT, "c-1", "a", SMS);

        assertThat(lane).isPresent().isEqualTo(lane(DeliveryOrder.PER_RECIPIENT, "c-2", "a", SMS));
        assertThat(lane)
                .isNotEqualTo(lane(DeliveryOrder.PER_RECIPIENT, "c-1", "b", SMS))
                .isNotEqualTo(lane(DeliveryOrder.PER_RECIPIENT, "c-1", "a", EMAIL));
        assertThat(lane.orElseThrow()).hasSizeLessThanOrEqualTo(40);
    }
}
