package io.shixian.spi.desk;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Worklist;
import io.shixian.spi.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A desk on a store in memory, the people before it, and a clock that stands still. */
final class Scene {

    static final Catalog CATALOG = Catalog.builtIn().with(SamplePermit.PROCEDURE);
    static final Actor CITIZEN = Actor.of(Role.APPLICANT, "citizen-1");
    static final Actor OPERATOR = Actor.of(Role.OPERATOR, "op");
    static final Actor ACCESSOR = Actor.of(Role.ACCESSOR, "a-1");
    static final Actor WINDOW = Actor.of(Role.WINDOW, "w-1");

    final SettableClock clock;
    final WatchedStore store = new WatchedStore();
    final Switchboard channel = new Switchboard();
    final ServiceDesk desk;
    private final WorkCalendar calendar;
    private final Ladder ladder;
    private final Optional<Wording> wording;

    private Scene(String now, WorkCalendar calendar, Ladder ladder, Optional<Wording> wording) {
        this.clock = new SettableClock(now);
        this.calendar = calendar;
        this.ladder = ladder;
        this.wording = wording;
        this.desk = another("desk");
    }

    /** A desk at a time of Shanghai. */
    static Scene at(String now) {
        return at(now, ChinaCalendar.published());
    }

    static Scene at(String now, WorkCalendar calendar) {
        return new Scene(now, calendar, Ladder.NONE, Optional.empty());
    }

    /** A desk that warns. */
    static Scene warning(String now, Ladder ladder) {
        return warning(now, ladder, ChinaCalendar.published());
    }

    static Scene warning(String now, Ladder ladder, WorkCalendar calendar) {
        return new Scene(now, calendar, ladder, Optional.empty());
    }

    /** A desk that keeps words apart from the events. */
    static Scene at(String now, Wording wording) {
        return new Scene(now, ChinaCalendar.published(), Ladder.NONE, Optional.of(wording));
    }

    /** Another desk on the same store. */
    ServiceDesk another(String node) {
        return another(node, clock);
    }

    ServiceDesk another(String node, Clock time) {
        return another(node, time, ladder);
    }

    /** Another desk on the same store that warns otherwise. */
    ServiceDesk another(String node, Clock time, Ladder rungs) {
        return building().warning(rungs).at(time).node(node).open();
    }

    DeskBuilder building() {
        DeskBuilder desk = ServiceDesk.with(CATALOG, calendar, store, store)
                .telling(channel)
                .warning(ladder)
                .at(clock);
        return wording.map(how -> desk.keepingApart(store.inner, how)).orElse(desk);
    }

    static CaseId id(String id) {
        return new CaseId(id);
    }

    Outcome open(String id, String procedure, Envelope envelope) {
        return desk.open(id(id), procedure, CITIZEN, Particulars.NONE, envelope);
    }

    Outcome act(String id, Action action, Actor by) {
        return desk.act(id(id), action.code(), by, Particulars.NONE, Envelope.NONE);
    }

    Outcome dispatch(String id, String accessor, Envelope envelope) {
        return desk.act(id(id), "dispatch", OPERATOR, Particulars.naming(Role.ACCESSOR, accessor), envelope);
    }

    /** A complaint that was received. */
    Outcome.Accepted complaint(String id) {
        return (Outcome.Accepted) open(id, "complaint.business", Envelope.NONE);
    }

    /** A complaint that was dispatched to accessor a-1, whose two limits run from now on. */
    Outcome.Accepted dispatched(String id) {
        complaint(id);
        return (Outcome.Accepted) dispatch(id, "a-1", Envelope.NONE);
    }

    /** An application for a licence, to be accepted in five working days, or else deemed accepted. */
    Outcome.Accepted intake(String id) {
        return (Outcome.Accepted) open(id, "licence.intake", Envelope.NONE);
    }

    /** A made-up permit: in its first stage the applicant may supplement it again and again. */
    Outcome.Accepted permit(String id) {
        return (Outcome.Accepted) open(id, "sample.permit", Envelope.NONE);
    }

    Outcome supplement(ServiceDesk at, String id, Envelope envelope) {
        return at.act(id(id), "supplement", CITIZEN, Particulars.NONE, envelope);
    }

    CaseFile file(String id) {
        return store.inner.find(id(id)).orElseThrow();
    }

    List<String> types(String id) {
        return file(id).history().stream().map(CaseEvent::type).toList();
    }

    Stream<CaseEvent> events(String id, String type) {
        return file(id).history().stream().filter(event -> event.type().equals(type));
    }

    IndexRow row(String id) {
        return rows().stream()
                .filter(row -> row.caseId().equals(id(id)))
                .findFirst()
                .orElseThrow();
    }

    List<IndexRow> rows() {
        return store.inner.find(everything()).rows();
    }

    private Worklist everything() {
        return Worklist.all(clock.instant()).pagesOf(1000);
    }

    static Optional<Refusal.Code> refusal(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? Optional.of(refused.refusal().code())
                : Optional.empty();
    }

    /** All that a store holds, to be compared. */
    record Content(
            List<IndexRow> rows, List<List<CaseEvent>> histories, List<Notification> outbox, Optional<Instant> next) {}

    Content content() {
        List<IndexRow> rows = rows();
        return new Content(
                rows,
                rows.stream().map(row -> file(row.caseId().value()).history()).toList(),
                store.pending(10_000),
                store.inner.nextDue());
    }
}
