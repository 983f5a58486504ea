package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.ClockEvent.Recounted;
import io.shixian.spi.desk.ServiceDesk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/**
 * A host is started again with a notice that it did not have.
 * <p>
 * 2026-12-26, a Saturday, is worked by the made-up notice only. So two working days from 2026-12-24, a Thursday, end with
 * 2026-12-28 without it (12-25, 12-28) and with 2026-12-26 by it.
 */
class RecountAtStartTest {

    private final ApplicationContextRunner host = Host.withDesk()
            .withBean(Clock.class, () -> new SettableClock("2026-12-24T02:00:00Z"))
            .withPropertyValues(
                    "spring.datasource.generate-unique-name=false",
                    "spring.datasource.url=jdbc:h2:mem:recount-" + System.identityHashCode(this)
                            + ";DB_CLOSE_DELAY=-1");
    private final ApplicationContextRunner again =
            host.withPropertyValues("shixian.calendar.notices=classpath:notices/2027.txt");

    @Test
    void open_cases_are_counted_again_once_if_the_host_asks() {
        host.run(context -> Opening.opened(context, "c-1"));

        assertThat(moves(again.withPropertyValues("shixian.calendar.recount=true")))
                .containsExactly("reply 2026-12-28 -> 2026-12-26");
        assertThat(moves(again.withPropertyValues("shixian.calendar.recount=true")))
                .as("and not again at the next start")
                .hasSize(1);
    }

    @Test
    void they_are_not_unless_it_asks() {
        host.run(context -> Opening.opened(context, "c-1"));

        assertThat(moves(again)).isEmpty();
    }

    @Test
    void a_failure_does_not_keep_the_host_from_starting() {
        again.withPropertyValues("shixian.calendar.recount=true", "shixian.jdbc.create-tables=false")
                .run(context -> assertThat(context).hasNotFailed());
    }

    private static List<String> moves(ApplicationContextRunner started) {
        List<String> moves = new ArrayList<>();
        started.run(
                context -> context.getBean(ServiceDesk.class).find(new CaseId("c-1")).orElseThrow().history().stream()
                        .filter(Recounted.class::isInstance)
                        .map(Recounted.class::cast)
                        .map(moved -> moved.limit() + " " + moved.before() + " -> " + moved.after())
                        .forEach(moves::add));
        return moves;
    }
}
