package io.shixian.spi.desk;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Ladder;
import io.shixian.spi.notification.Channels;
import io.shixian.spi.notification.DeliveryPolicy;
import io.shixian.spi.notification.Notifier;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.WordStore;
import io.shixian.spi.wording.Wording;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A desk being set up; {@link #open()} ends it. */
public final class DeskBuilder {

    final Catalog catalog;
    final WorkCalendar calendar;
    final CaseStore store;
    final Outbox outbox;
    Notifier notifier = Notifier.SILENT;
    Counting counting = Counting.STANDARD;
    Ladder ladder = Ladder.NONE;
    Clock clock = Clock.systemUTC();
    String node = "desk";
    Channels channels = Channels.IN_APP_ONLY;
    DeliveryPolicy policy = DeliveryPolicy.STANDARD;
    boolean deliversAtOnce = true;
    Optional<Function<CaseFile, Optional<String>>> subject = Optional.empty();
    Optional<Keeping> keeping = Optional.empty();
    final List<Consumer<Outcome>> watchers = new ArrayList<>();

    DeskBuilder(Catalog catalog, WorkCalendar calendar, CaseStore store, Outbox outbox) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.store = Objects.requireNonNull(store, "store");
        this.outbox = Objects.requireNonNull(outbox, "outbox");
    }

    /** Delivers notifications through the host's channels; without this they are made, and taken for delivered. */
    public DeskBuilder telling(Notifier host) {
        notifier = Objects.requireNonNull(host, "host");
        return this;
    }

    /** Tells each recipient by the channels that this answers; everybody inside the platform unless said otherwise. */
    public DeskBuilder by(Channels ways) {
        channels = Objects.requireNonNull(ways, "ways");
        return this;
    }

    /** Tries, repeats and gives up by another policy than {@link DeliveryPolicy#STANDARD}. */
    public DeskBuilder delivering(DeliveryPolicy other) {
        policy = Objects.requireNonNull(other, "other");
        return this;
    }

    /**
     * Leaves all delivery to {@link ServiceDesk#deliver()}: a command then only fills the outbox and never waits for a channel.
     * Without this it tries to tell what it did before it answers. A host whose store joins its transactions leaves it, or it
     * would tell what it may still roll back.
     */
    public DeskBuilder deliveringLater() {
        deliversAtOnce = false;
        return this;
    }

    /**
     * Shows a subject in lists, which is looked up in each case whenever it is stored; none unless said otherwise. It may be
     * personal, so the host says which detail it is. More than 200 characters are cut off.
     */
    public DeskBuilder subject(Function<CaseFile, Optional<String>> found) {
        subject = Optional.of(found);
        return this;
    }

    /**
     * Keeps the words that people hand in apart from the events, so that they can be erased; without this they stand in the
     * events for good. Cases that were opened before go on, and only what is handed in from now on is kept apart.
     * <p>
     * The {@link #subject} is looked up in the case with its words put back, and written anew when they are erased.
     *
     * @param words where they are kept, filled by the store's commits
     * @param how   how they are kept
     */
    public DeskBuilder keepingApart(WordStore words, Wording how) {
        keeping = Optional.of(new Keeping(Objects.requireNonNull(words, "words"), Objects.requireNonNull(how, "how")));
        return this;
    }

    /** Counts in another way than the standard one. */
    public DeskBuilder counting(Counting way) {
        counting = Objects.requireNonNull(way, "way");
        return this;
    }

    /**
     * Warns whoever owes a limit before it runs out, at the rungs of a ladder; without this nobody is warned. Desks that share a
     * store warn alike. One that begins to warn while cases are open calls {@link ServiceDesk#reindex()} once.
     */
    public DeskBuilder warning(Ladder rungs) {
        ladder = Objects.requireNonNull(rungs, "rungs");
        return this;
    }

    /** Takes the time from a clock; from the system's unless said otherwise. */
    public DeskBuilder at(Clock time) {
        clock = Objects.requireNonNull(time, "time");
        return this;
    }

    /** Names this node among others that share the store. */
    public DeskBuilder node(String name) {
        node = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * Shows what became of each command, tick and recount to somebody who counts them, in the thread that did it; ticks and
     * recounts that found nothing to do are left out. A transaction of the host's may still be rolled back by then. What the
     * watcher throws is logged and goes no further. Several may watch.
     */
    public DeskBuilder watching(Consumer<Outcome> seen) {
        watchers.add(Objects.requireNonNull(seen, "seen"));
        return this;
    }

    /** Opens the desk. It starts no thread: the host calls {@link ServiceDesk#tick()} and {@link ServiceDesk#deliver()}. */
    public ServiceDesk open() {
        return new ServiceDesk(this);
    }
}
