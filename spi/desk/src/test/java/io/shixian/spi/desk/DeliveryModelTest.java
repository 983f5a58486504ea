package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.notification.DeliveryOrder;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.OutboxRow;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever fails and whenever anybody looks: at least once, in order, in time and nothing lost. */
class DeliveryModelTest {

    @Provide
    Arbitrary<List<DeliveryModel.Step>> steps() {
        Arbitrary<DeliveryModel.Step> step = Arbitraries.of(DeliveryModel.Kind.values())
                .flatMap(kind -> Arbitraries.integers().between(0, 900).map(n -> new DeliveryModel.Step(kind, n)));
        return step.list().ofMinSize(5).ofMaxSize(60);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void every_notification_is_delivered_or_set_aside_in_its_turn(
            @ForAll DeliveryOrder order, @ForAll("steps") List<DeliveryModel.Step> steps) {
        DeliveryModel model = new DeliveryModel(order);

        steps.forEach(model::take);
        model.settle();

        assertThat(model.violations).isEmpty();
        List<OutboxRow> rows = model.rows();
        assertThat(rows).hasSize(model.told.size());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.state()).isNotEqualTo(DeliveryState.PENDING);
            if (row.state() == DeliveryState.DELIVERED) {
                assertThat(model.arrived).contains(row.id());
            } else {
                assertThat(row.attempts() == 4 || model.lost.contains(row.id()))
                        .as("set aside only after four failures or for good: %s", row)
                        .isTrue();
            }
        });
        assertThat(model.desk.delivery().next()).isEqualTo(Optional.empty());
    }
}
