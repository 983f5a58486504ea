package io.shixian.examples.quickstart;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.SandboxClock;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Channel;
import io.shixian.spi.notification.DeliveryException;
import io.shixian.spi.notification.Notifier;
import io.shixian.spi.storage.MemoryStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What does the host do all day? (平台每天要做什么？) */
public final class RunTheDay {

    private RunTheDay() {}

    /** Runs a desk from one midnight to the next, with a gateway that fails once. */
    public static void main(String[] args) {
        Instant opened = Instant.parse("2025-01-24T02:00:00Z");
        Instant midnight = Instant.parse("2025-02-07T16:00:00Z");
        // In production this is Clock.systemUTC().
        SandboxClock clock = SandboxClock.starting(opened, 1, Clock.fixed(opened, ZoneId.of("Asia/Shanghai")), false);
        Set<String> tried = new HashSet<>();
        Notifier gateway = told -> {
            if (told.channel().equals(Channel.SMS) && tried.add(told.id())) {
                say(clock, "短信网关无响应 / the gateway does not answer");
                throw new DeliveryException("the gateway does not answer");
            }
            say(clock, told.channel() + "：" + told.subject().zh());
        };
        MemoryStore store = new MemoryStore();
        ServiceDesk desk = ServiceDesk.with(Catalog.builtIn(), ChinaCalendar.published(), store, store)
                .at(clock)
                .by(person -> List.of(person.role().equals(Role.APPLICANT) ? Channel.SMS : Channel.IN_APP))
                .telling(gateway)
                .open();
        desk.open(new CaseId("p-1"), "licence", Actor.of(Role.APPLICANT, "firm-1"), Particulars.NONE, Envelope.NONE);

        clock.skip(Duration.between(opened, midnight));
        for (int minute = 0; minute < 24 * 60; minute++) {
            // Once a minute will do; desk.nextExpiry() and desk.delivery().next() tell when there is something to do.
            for (Outcome.Accepted done : desk.tick()) {
                say(clock, "届满 / ran out：" + done.file().stage().label());
            }
            desk.deliver();
            clock.skip(Duration.ofMinutes(1));
        }
        Instant next = desk.nextExpiry().orElseThrow();
        say(clock, "下次届满 / next " + LocalDateTime.ofInstant(next, clock.getZone()));
    }

    private static void say(Clock clock, String what) {
        System.out.println(clock.instant().atZone(clock.getZone()).toLocalDateTime() + " " + what);
    }
}
