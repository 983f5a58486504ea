package io.shixian.examples.quickstart;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Worklist;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Can I keep cases in my own store? (能用自己的存储吗？) */
public final class MyOwnStore {

    private MyOwnStore() {}

    /** Opens a desk on a {@link MapStore} and looks at what it keeps. */
    public static void main(String[] args) {
        MapOutbox outbox = new MapOutbox();
        MapStore store = new MapStore(outbox);
        Clock clock = Clock.fixed(Instant.parse("2026-02-06T03:00:00Z"), ZoneId.of("Asia/Shanghai"));
        ServiceDesk desk = ServiceDesk.with(Catalog.builtIn(), ChinaCalendar.published(), store, outbox)
                .at(clock)
                .deliveringLater()
                .open();

        CaseId id = new CaseId("c-1");
        Actor citizen = Actor.of(Role.APPLICANT, "citizen-1");
        Actor operator = Actor.of(Role.OPERATOR, "operator-1");
        Particulars unit = Particulars.naming(Role.ACCESSOR, "bureau-1");
        Envelope once = Envelope.command("web-1");
        for (int i = 0; i < 2; i++) {
            Outcome opened = desk.open(id, "complaint.business", citizen, Particulars.NONE, once);
            System.out.println("发起 / open: " + opened.code());
        }
        Outcome dispatched = desk.act(id, "dispatch", operator, unit, Envelope.NONE);
        System.out.println("分发 / dispatch: " + dispatched.code());

        for (IndexRow row : store.find(Worklist.open(clock.instant())).rows()) {
            LocalDateTime due = LocalDateTime.ofInstant(row.redFrom().orElseThrow(), clock.getZone());
            System.out.println("待办 / to do: " + row.caseId() + "，" + row.stage().label() + "，至 / until " + due);
        }
        for (OutboxRow row : outbox.rows(DeliveryState.PENDING, 10, Optional.empty())) {
            Notification told = row.notification();
            System.out.println("待发 / to tell: " + told.recipient().role().label() + "，"
                    + told.subject().zh());
        }
    }
}
