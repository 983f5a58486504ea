package io.shixian.spi.desk;

import io.shixian.calendar.Notice;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.Decider;
import io.shixian.spi.storage.CaseStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes note of new notices, one after the other. */
final class Adoption {

    private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);

    private final Casework work;
    private final CaseStore store;
    /** Records what has run out by the calendar now in use; it stays missed by a later one. */
    private final Supplier<List<Outcome.Accepted>> tick;

    Adoption(Casework work, CaseStore store, Supplier<List<Outcome.Accepted>> tick) {
        this.work = work;
        this.store = store;
        this.tick = tick;
    }

    /** Adopts a notice. */
    synchronized void of(Notice notice, Consumer<? super Outcome.Accepted> happened) {
        Decider earlier = work.rules();
        boolean known = earlier.calendar().notices().notices().contains(notice);
        if (!known || work.walks().isEmpty()) {
            Decider later = earlier.on(earlier.calendar().with(notice));
            pass(earlier, later).forEach(happened);
        }
        countAgain(happened);
    }

    /** Does for cases that were counted by an earlier calendar what their adoption would have done. */
    synchronized void since(WorkCalendar before, Consumer<? super Outcome.Accepted> happened) {
        Decider later = work.rules();
        pass(later.on(before), later).forEach(happened);
        countAgain(happened);
    }

    private List<Outcome.Accepted> pass(Decider earlier, Decider later) {
        if (work.walks().stream().noneMatch(walk -> walk.isBy(earlier))) {
            // Before anything is decided by the later calendar, so that nothing overtakes it unseen.
            work.walks().add(new Walk(earlier));
        }
        work.rules(earlier);
        try {
            return tick.get();
        } catch (RuntimeException e) {
            // The other cases are recorded, and one that can't be must not keep a notice from being adopted.
            LOG.warn(
                    "limits that had run out are not all recorded: {}",
                    e.getClass().getName());
            return List.of();
        } finally {
            work.rules(later);
        }
    }

    /** Only now that nothing is counted by the earlier calendar any more, so that none can come behind a walk. */
    private void countAgain(Consumer<? super Outcome.Accepted> happened) {
        AtomicInteger recounted = new AtomicInteger();
        Consumer<Outcome.Accepted> each = outcome -> {
            recounted.incrementAndGet();
            happened.accept(outcome);
        };
        Optional<RuntimeException> failure = Optional.empty();
        for (Walk walk : List.copyOf(work.walks())) {
            Optional<RuntimeException> failed = walk.goOn(work, store, each);
            failure = failure.or(() -> failed);
            if (failed.isEmpty()) {
                work.walks().remove(walk);
            }
        }
        LOG.info("calendar {} adopted; {} cases recounted", work.rules().calendar(), recounted);
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
