package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Counting;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.CaseStore;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NothingUnaskedTest {

    @Test
    void a_host_that_asks_for_nothing_gets_nothing() {
        Host.asking()
                .run(context -> assertThat(Arrays.stream(context.getBeanDefinitionNames())
                                .map(context::getType)
                                .filter(type -> type != null && type.getName().startsWith("io.shixian.")))
                        .containsExactly(Host.class));
    }

    @Test
    void a_host_that_asks_for_the_rules_gets_no_desk() {
        Host.asking()
                .withPropertyValues("shixian.rules.enabled=true")
                .run(context -> assertThat(context)
                        .hasSingleBean(WorkCalendar.class)
                        .hasSingleBean(Counting.class)
                        .hasSingleBean(Catalog.class)
                        .doesNotHaveBean(CaseStore.class)
                        .doesNotHaveBean(ServiceDesk.class));
    }
}
