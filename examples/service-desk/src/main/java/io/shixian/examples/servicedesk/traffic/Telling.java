package io.shixian.examples.servicedesk.traffic;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Tells stories to a desk in the order of time, so that what runs out in between runs out. */
final class Telling {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final ServiceDesk desk;
    private final SampleClock clock;
    private final WorkCalendar calendar;
    private final Random random;
    private final Instant now;

    Telling(ServiceDesk desk, SampleClock clock, long seed) {
        this.desk = desk;
        this.clock = clock;
        this.calendar = desk.calendar();
        this.random = new Random(seed);
        this.now = clock.real().instant();
    }

    private record Moment(Instant at, CaseId id, Deed deed) {}

    /** Tells all of it and returns the number of deeds. */
    int of(List<Story> stories) {
        List<Moment> moments = new ArrayList<>();
        for (Story story : stories) {
            moments.addAll(moments(story));
        }
        moments.sort(Comparator.comparing(Moment::at));
        Instant before = moments.get(0).at();
        for (Moment moment : moments) {
            night(before, moment.at());
            clock.show(moment.at());
            Outcome outcome =
                    moment.deed().what().on(desk, moment.id(), moment.deed().by());
            if (outcome instanceof Outcome.Refused refused) {
                throw new IllegalStateException("the sample can't go on: "
                        + outcome.caseFile().map(Object::toString).orElse("no case") + ": "
                        + refused.refusal().text().en());
            }
            desk.deliver();
            before = moment.at();
        }
        night(before, now);
        return moments.size();
    }

    /** Lets each day end between two moments. */
    private void night(Instant after, Instant until) {
        LocalDate day = LocalDate.ofInstant(after, ZONE).plusDays(1);
        for (; !midnight(day).isAfter(until); day = day.plusDays(1)) {
            clock.show(midnight(day));
            desk.tick();
            desk.deliver();
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private List<Moment> moments(Story story) {
        List<Moment> moments = new ArrayList<>();
        Instant earliest = Instant.MIN;
        List<Deed> deeds = story.deeds();
        CaseId id = number(day(deeds.get(0).ago()));
        for (int i = 0; i < deeds.size(); i++) {
            int later = laterSameDay(deeds, i);
            Instant at = at(deeds.get(i).ago(), earliest, later);
            moments.add(new Moment(at, id, deeds.get(i)));
            earliest = at;
        }
        return moments;
    }

    private static int laterSameDay(List<Deed> deeds, int index) {
        int ago = deeds.get(index).ago();
        return (int) deeds.stream()
                .skip(index + 1L)
                .filter(deed -> deed.ago() == ago)
                .count();
    }

    /** Returns a moment in office hours, after an earlier one and with room for others on the same day. */
    private Instant at(int ago, Instant earliest, int others) {
        LocalDate day = day(ago);
        Instant opens = day.atTime(OPENS).atZone(ZONE).toInstant();
        Instant closes = day.atTime(CLOSES).atZone(ZONE).toInstant();
        Instant from = earliest.isAfter(opens) ? earliest : opens;
        Instant to = closes.isBefore(now) ? closes : now;
        long room = Duration.between(from, to).toSeconds() / (others + 1);
        return from.plusSeconds(Math.max(1, room / 8 + random.nextLong(Math.max(1, room * 3 / 4))));
    }

    /** Returns the working day so many before the last one on which there has been time to work. */
    private LocalDate day(int ago) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        boolean begun =
                now.isAfter(today.atTime(OPENS.plusHours(1)).atZone(ZONE).toInstant());
        LocalDate last = begun ? calendar.sameOrPrevious(today) : calendar.previous(today);
        return ago == 0 ? last : calendar.plus(last, -ago);
    }

    private CaseId number(LocalDate day) {
        StringBuilder number = new StringBuilder("SX")
                .append(day.format(DateTimeFormatter.BASIC_ISO_DATE))
                .append('-');
        for (int i = 0; i < 10; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new CaseId(number.toString());
    }
}
