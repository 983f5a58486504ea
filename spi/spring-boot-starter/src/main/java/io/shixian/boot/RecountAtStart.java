package io.shixian.boot;

import io.shixian.calendar.WorkCalendar;
import io.shixian.spi.desk.ServiceDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Counts again at start what an earlier calendar had counted; nodes that start at once record it once. */
final class RecountAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RecountAtStart.class);

    private final ServiceDesk desk;
    private final WorkCalendar earlier;
    private volatile boolean running;

    RecountAtStart(ServiceDesk desk, WorkCalendar earlier) {
        this.desk = desk;
        this.earlier = earlier;
    }

    /** One case that can't be counted must not keep the application from starting; the next start tries again. */
    @Override
    public void start() {
        running = true;
        try {
            desk.recountSince(earlier, outcome -> {});
        } catch (RuntimeException e) {
            LOG.warn("not all cases are counted again: {}", e.getClass().getName());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before a web server takes requests, and before the first round. */
    @Override
    public int getPhase() {
        return 0;
    }
}
