package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to it, and wherever its connection breaks, the store answers as the one in memory does. */
class StoreModelTest {

    @Provide
    Arbitrary<List<StoreModel.Step>> steps() {
        Arbitrary<StoreModel.Kind> kinds = Arbitraries.of(StoreModel.Kind.class);
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> breaks = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(99)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 8)));
        return Combinators.combine(kinds, small, small, small, breaks)
                .as(StoreModel.Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 120)
    void answers_as_the_store_in_memory_does(@ForAll("steps") List<StoreModel.Step> steps) {
        StoreModel model = new StoreModel(Databases.h2InMemory());
        for (StoreModel.Step step : steps) {
            model.take(step);
            assertThat(model.ours()).as("after %s", step).isEqualTo(model.theirs());
        }
    }
}
