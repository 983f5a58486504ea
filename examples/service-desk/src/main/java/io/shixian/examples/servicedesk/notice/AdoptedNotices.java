package io.shixian.examples.servicedesk.notice;

import io.shixian.calendar.MalformedNoticeException;
import io.shixian.calendar.Notice;
import io.shixian.spi.desk.ServiceDesk;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Adopts notices for good: a notice is written down before the desk counts by it, so it holds after the next start, and the other
 * nodes adopt it when they next look, as often as they tick.
 */
@Component
public class AdoptedNotices implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AdoptedNotices.class);

    private final NoticeTable table;
    private final ServiceDesk desk;
    private final Clock clock;
    /** How many of the table the desk's calendar has for certain. */
    private int known;

    private volatile boolean running;

    AdoptedNotices(NoticeTable table, ServiceDesk desk, Clock clock) {
        this.table = table;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What came of an adoption.
     *
     * @param moved    how many cases were counted anew
     * @param complete whether those were all; what is left is tried again at the next look
     */
    public record Adopted(int moved, boolean complete) {}

    /** Returns all that were adopted, the first one first. */
    public List<AdoptedNotice> all() {
        return table.all();
    }

    /**
     * Adopts a notice on this node, for all nodes and all starts to come.
     *
     * @throws MalformedNoticeException if it can't be read, contradicts what is known, or is known; nothing is kept then
     */
    public synchronized Adopted adopt(String text, String by) {
        Notice notice = Notice.parse(text);
        do {
            look();
            desk.calendar().with(notice);
        } while (!table.add(known + 1, text, by, clock.instant()));
        known++;
        return count(known, notice);
    }

    @Scheduled(fixedDelayString = "${shixian.schedule.tick}", initialDelayString = "${shixian.schedule.tick}")
    void round() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn(
                    "adopted notices are looked for again later: {}",
                    e.getClass().getName());
        }
    }

    /** Adopts here what other nodes have adopted, and goes on with what could not be counted before. */
    public synchronized void look() {
        for (AdoptedNotice row : table.open(known)) {
            if (!row.counted() || !knows(row.notice())) {
                count(row.number(), row.notice());
            }
            known = Math.max(known, row.number());
        }
    }

    private Adopted count(int number, Notice notice) {
        int moved = 0;
        try {
            moved = desk.adopt(notice).size();
        } catch (MalformedNoticeException e) {
            // The calendar had it already, so nothing is left to be counted; or it contradicts what this node alone
            // knows.
            if (!knows(notice)) {
                throw e;
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "not all cases are counted by notice {} yet: {}",
                    notice,
                    e.getClass().getName());
            return new Adopted(moved, false);
        }
        table.counted(number);
        return new Adopted(moved, true);
    }

    private boolean knows(Notice notice) {
        return desk.calendar().notices().notices().stream()
                .anyMatch(each -> each.id().equals(notice.id()));
    }

    /** Before a web server takes requests and before the first round. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        running = true;
        look();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
