package io.shixian.spi.desk;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Counting;
import io.shixian.spi.notification.Notifier;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import java.time.Clock;

/** A desk being set up; {@link #open()} ends it. */
public final class DeskBuilder {

    final Catalog catalog;
    final WorkCalendar calendar;
    final CaseStore store;
    final Outbox outbox;
    Notifier notifier = Notifier.SILENT;
    Counting counting = Counting.STANDARD;
    Clock clock = Clock.systemUTC();
    String node = "desk";

    DeskBuilder(Catalog catalog, WorkCalendar calendar, CaseStore store, Outbox outbox) {
        this.catalog = catalog;
        this.calendar = calendar;
        this.store = store;
        this.outbox = outbox;
    }

    /** Delivers notifications through a channel; without this they are made and dropped. */
    public DeskBuilder telling(Notifier channel) {
        notifier = channel;
        return this;
    }

    /** Counts in another way than the standard one. */
    public DeskBuilder counting(Counting way) {
        counting = way;
        return this;
    }

    /** Takes the time from a clock; from the system's unless said otherwise. */
    public DeskBuilder at(Clock time) {
        clock = time;
        return this;
    }

    /** Names this node among others that share the store. */
    public DeskBuilder node(String name) {
        node = name;
        return this;
    }

    /** Opens the desk. It starts no thread: the host calls {@link ServiceDesk#tick()} and {@link ServiceDesk#deliver()}. */
    public ServiceDesk open() {
        return new ServiceDesk(this);
    }
}
