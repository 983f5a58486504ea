package io.shixian.examples.servicedesk.page;

import io.shixian.core.casefile.AuditTrail;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.StateDiagram;
import io.shixian.examples.servicedesk.access.Offers;
import io.shixian.examples.servicedesk.access.Title;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifications;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the page of a case shows. */
@Component
class CaseViews {

    private final ServiceDesk desk;
    private final Offers offers;
    private final Catalog catalog;
    private final Outbox outbox;
    private final Phrases words;
    private final Clock clock;

    CaseViews(ServiceDesk desk, Offers offers, Catalog catalog, Outbox outbox, Phrases words, Clock clock) {
        this.desk = desk;
        this.offers = offers;
        this.catalog = catalog;
        this.outbox = outbox;
        this.words = words;
        this.clock = clock;
    }

    CaseView of(CaseFile file, Viewer viewer) {
        Instant now = clock.instant();
        Procedure procedure = file.procedure();
        return new CaseView(
                file,
                Title.of(file),
                desk.limits(file).stream()
                        .map(state -> LimitView.of(state, desk.calendar(), now))
                        .toList(),
                offers.steps(viewer, file),
                offers.clocks(viewer, file),
                AuditTrail.of(file, version -> version(procedure, version)).entries(),
                HandedIn.of(file, viewer),
                told(file, viewer),
                String.join("\n", StateDiagram.lines(procedure, words.locale(), file.stage())),
                now);
    }

    private Procedure version(Procedure present, int version) {
        return version == present.version()
                ? present
                : catalog.find(present.code(), version)
                        .orElseThrow(() -> new IllegalStateException("version " + version + " of " + present.code()
                                + " is gone from the catalog, but a case was on it; put it back"));
    }

    /** The outbox is asked by id: the same events always make the same notifications. */
    private List<OutboxRow> told(CaseFile file, Viewer viewer) {
        return Notifications.of(file.id(), file.procedure(), 1, file.history()).stream()
                .filter(notification -> viewer.isPlatformWide() || concerns(notification, viewer))
                .flatMap(notification -> outbox.find(notification.id()).stream())
                .toList();
    }

    private static boolean concerns(Notification notification, Viewer viewer) {
        return notification.recipient().party().filter(viewer.party()::equals).isPresent();
    }
}
