package io.shixian.examples.servicedesk.traffic;

import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.Worklist;
import java.util.ArrayList;
import java.util.List;

/**
 * A week of traffic on an empty database, and what earlier weeks have left open. The same seed tells the same stories at the same
 * times of day, counted back from the day on which the host is started.
 */
public final class SampleTraffic {

    private final ServiceDesk desk;
    private final SampleClock clock;
    private final long seed;

    /** Makes the traffic of a seed for a desk that goes by a sample clock. */
    public SampleTraffic(ServiceDesk desk, SampleClock clock, long seed) {
        this.desk = desk;
        this.clock = clock;
        this.seed = seed;
    }

    /** Tells it, unless there are cases already, and returns the number of commands given. */
    public int tell() {
        boolean empty =
                desk.worklist(Worklist.all(clock.instant()).pagesOf(1)).rows().isEmpty();
        if (!empty) {
            return 0;
        }
        try {
            return new Telling(desk, clock, seed).of(stories());
        } finally {
            clock.follow();
        }
    }

    private static List<Story> stories() {
        List<Story> all = new ArrayList<>(TicketStories.all());
        all.addAll(LicenceStories.all());
        all.addAll(PlatformStories.all());
        return all;
    }
}
