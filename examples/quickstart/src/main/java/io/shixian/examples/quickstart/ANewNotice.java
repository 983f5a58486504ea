package io.shixian.examples.quickstart;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.Notice;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.SandboxClock;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.MemoryStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What if a new notice changes the holidays? (放假通知变了怎么办？) */
public final class ANewNotice {

    private ANewNotice() {}

    /** Lives through the prolonged Spring Festival of 2020. */
    public static void main(String[] args) {
        Instant monday = Instant.parse("2020-01-20T02:00:00Z");
        SandboxClock clock = SandboxClock.starting(monday, 1, Clock.fixed(monday, ZoneOffset.UTC), false);
        // The calendar as anyone could know it on that day.
        WorkCalendar then = ChinaCalendar.published().asKnownOn(LocalDate.of(2020, 1, 20));
        MemoryStore store = new MemoryStore();
        ServiceDesk desk = ServiceDesk.with(Catalog.builtIn(), then, store, store)
                .at(clock)
                .open();
        Actor firm = Actor.of(Role.APPLICANT, "firm-1");
        CaseId id = new CaseId("p-1");
        desk.open(id, "licence", firm, Particulars.NONE, Envelope.NONE);
        System.out.println(desk.limits(desk.find(id).orElseThrow()).get(0).deadline());

        // Six days later the holiday is prolonged. Keep notices as files and read them with Notice.read(path).
        clock.skip(Duration.ofDays(6));
        Notice notice = Notice.parse("""
                notice:      2020A
                number:      国办发明电〔2020〕1号
                title:       国务院办公厅关于延长2020年春节假期的通知
                signed:      2020-01-26
                confidence:  high
                arranges:    2020
                supersedes:  2020 2020-02-01
                off:         2020-01-31..2020-02-02   春节 extension
                """);
        for (Outcome.Accepted changed : desk.adopt(notice)) {
            // Only cases whose last day moves are changed, and told of it.
            var moved = (ClockEvent.Recounted) changed.events().get(0);
            System.out.println(changed.file().id() + "：" + moved.before() + " → " + moved.after());
            System.out.println(changed.notifications().get(0).subject());
        }
        System.out.println(desk.limits(desk.find(id).orElseThrow()).get(0).deadline());
    }
}
