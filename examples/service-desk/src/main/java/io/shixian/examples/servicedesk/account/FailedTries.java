package io.shixian.examples.servicedesk.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers who failed to sign in within the last minute. Who failed as often as one may has to wait until the first of those
 * failures is a minute old; tries meanwhile don't make it longer.
 * <p>
 * It keeps ten thousand entries at most, and forgets the oldest before it keeps more.
 */
final class FailedTries {

    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final int most;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>();

    /** Begins to remember, by a clock; one may fail so often. */
    FailedTries(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** Returns how long somebody has to wait; empty if not at all. */
    synchronized Optional<Duration> left(String who) {
        Instant now = clock.instant();
        Deque<Instant> recent = recent(who, now);
        return recent.size() < most
                ? Optional.empty()
                : Optional.of(Duration.between(now, recent.getFirst().plus(WINDOW)));
    }

    synchronized void failed(String who) {
        Instant now = clock.instant();
        Deque<Instant> recent = recent(who, now);
        recent.addLast(now);
        if (recent.size() > most) {
            recent.removeFirst();
        }
        // Put in anew, so that the oldest entries come first.
        failures.remove(who);
        failures.put(who, recent);
        while (failures.size() > MOST) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void forget(String who) {
        failures.remove(who);
    }

    synchronized int size() {
        return failures.size();
    }

    private Deque<Instant> recent(String who, Instant now) {
        Deque<Instant> recent = failures.getOrDefault(who, new ArrayDeque<>());
        while (!recent.isEmpty() && !recent.getFirst().plus(WINDOW).isAfter(now)) {
            recent.removeFirst();
        }
        return recent;
    }
}
