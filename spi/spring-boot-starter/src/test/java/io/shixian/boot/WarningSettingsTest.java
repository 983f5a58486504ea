package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.desk.ServiceDesk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The limit of two working days from 2026-09-18 ends with 2026-09-21 in Shanghai: 09-20 is worked (国办发明电〔2025〕7号). */
class WarningSettingsTest {

    private final SettableClock clock = new SettableClock("2026-09-18T02:00:00Z");
    private final ApplicationContextRunner host = Host.withDesk().withBean(Clock.class, () -> clock);

    @Test
    void nobody_is_warned_unless_the_host_asks() {
        assertThat(types(host)).containsExactly("opened");
    }

    @Test
    void who_owes_a_limit_is_warned_as_its_light_turns_yellow() {
        assertThat(types(host.withPropertyValues("shixian.warning.light=true"))).containsExactly("opened", "warned");
    }

    @Test
    void and_when_so_much_is_left_as_the_host_says() {
        assertThat(types(host.withPropertyValues("shixian.warning.leads=same day")))
                .containsExactly("opened", "warned");
    }

    @Test
    void a_lead_that_is_none_stops_the_start() {
        assertThat(Failing.failure(host.withPropertyValues("shixian.warning.leads=soon")))
                .hasMessageStartingWith("shixian.warning.leads: ")
                .hasMessageContaining("soon")
                .hasMessageEndingWith("; write leads such as 2 working days, 12 hours or same day");
    }

    /** What has happened by the morning of the last day. */
    private List<String> types(ApplicationContextRunner asking) {
        List<String> types = new ArrayList<>();
        asking.run(context -> {
            Opening.opened(context, "c-1");
            clock.set("2026-09-21T01:00:00Z");
            ServiceDesk desk = context.getBean(ServiceDesk.class);
            desk.tick();
            desk.find(new CaseId("c-1")).orElseThrow().history().stream()
                    .map(CaseEvent::type)
                    .forEach(types::add);
        });
        return types;
    }
}
