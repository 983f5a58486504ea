package io.shixian.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which days are worked, from 2001-01-01 to 2100-12-31, and how to count them.
 * <p>
 * Days of years that a notice arranges are published; later ones are answered by the regulation in force and the
 * table of festivals, and are provisional. Counting costs the same however many days are counted, and allocates
 * nothing. Instances are immutable and safe to share. Every method refuses dates outside the range with an
 * {@link OutsideCalendarException}; a {@link #strict()} calendar refuses provisional answers besides.
 */
public final class WorkCalendar {

    private final NoticeBook notices;
    private final List<Overlay> overlays;
    private final Optional<LocalDate> knownOn;
    private final boolean strict;
    private final DayFacts facts;
    private final DayTable table;

    private WorkCalendar(NoticeBook notices, List<Overlay> overlays, Optional<LocalDate> knownOn) {
        this.notices = notices;
        this.overlays = List.copyOf(overlays);
        this.knownOn = knownOn;
        this.strict = false;
        this.facts = DayFacts.of(notices, this.overlays, knownOn);
        this.table = facts.table();
    }

    private WorkCalendar(WorkCalendar lenient) {
        this.notices = lenient.notices;
        this.overlays = lenient.overlays;
        this.knownOn = lenient.knownOn;
        this.strict = true;
        this.facts = lenient.facts;
        this.table = lenient.table;
    }

    /** Returns the calendar that follows from some notices and the regulation on holidays. */
    public static WorkCalendar of(NoticeBook notices) {
        return new WorkCalendar(notices, List.of(), Optional.empty());
    }

    /** Returns the first day covered. */
    public LocalDate firstDay() {
        return DayTable.FIRST;
    }

    /** Returns the last day covered. */
    public LocalDate lastDay() {
        return DayTable.LAST;
    }

    /** Tells whether a day is worked, make-up days included. */
    public boolean isWorkingDay(LocalDate date) {
        int index = DayTable.indexOf(date);
        settled(index, index);
        return table.isWorking(index);
    }

    /**
     * Returns the n-th working day after a date (n &gt; 0) or before it (n &lt; 0); for n = 0 the date itself, worked
     * or not.
     *
     * @param date the day before day 1; it need not be worked
     * @throws OutsideCalendarException if the count leaves the calendar
     */
    public LocalDate plus(LocalDate date, int n) {
        LocalDate found = table.plus(date, n);
        if (strict) {
            // The date itself is not counted, so a strict calendar need not know what it is.
            int from = DayTable.indexOf(date);
            int to = DayTable.indexOf(found);
            settled(n > 0 ? from + 1 : to, n > 0 ? to : from - 1);
        }
        return found;
    }

    /** Returns the first working day strictly after a date. */
    public LocalDate next(LocalDate date) {
        return plus(date, 1);
    }

    /** Returns the last working day strictly before a date. */
    public LocalDate previous(LocalDate date) {
        return plus(date, -1);
    }

    /** Returns the date if it is worked, else the first working day after it. */
    public LocalDate sameOrNext(LocalDate date) {
        return isWorkingDay(date) ? date : next(date);
    }

    /** Returns the date if it is worked, else the last working day before it. */
    public LocalDate sameOrPrevious(LocalDate date) {
        return isWorkingDay(date) ? date : previous(date);
    }

    /**
     * Counts the working days in the half-open interval (after, upTo].
     *
     * @return the count; negative, of (upTo, after], if the dates are reversed
     */
    public int workingDays(LocalDate after, LocalDate upTo) {
        int from = DayTable.indexOf(after);
        int to = DayTable.indexOf(upTo);
        settled(Math.min(from, to) + 1, Math.max(from, to));
        return table.between(from, to);
    }

    /** Returns what a day is, why, and how sure that is. */
    public Day day(LocalDate date) {
        int index = DayTable.indexOf(date);
        settled(index, index);
        return facts.day(index);
    }

    /**
     * Returns the days of a closed range in order.
     *
     * @throws IllegalArgumentException if the range is reversed
     */
    public Stream<Day> days(LocalDate first, LocalDate last) {
        DateSpan.requireOrder(first, last);
        settled(DayTable.indexOf(first), DayTable.indexOf(last));
        return first.datesUntil(last.plusDays(1)).map(this::day);
    }

    /**
     * Returns the first day in the half-open interval (after, upTo] that no notice settles, if there is one.
     *
     * @throws IllegalArgumentException if the interval is reversed
     */
    public Optional<LocalDate> firstProvisional(LocalDate after, LocalDate upTo) {
        DateSpan.requireOrder(after, upTo);
        int to = DayTable.indexOf(upTo);
        int found = facts.provisionalFrom(DayTable.indexOf(after) + 1);
        return found <= to ? Optional.of(DayTable.date(found)) : Optional.empty();
    }

    /** Returns the first day of all that no notice settles. */
    public LocalDate horizon() {
        return DayTable.date(facts.provisionalFrom(0));
    }

    /** Returns the notices that this calendar follows. */
    public NoticeBook notices() {
        return notices;
    }

    /** Returns a calendar that knows one notice more, overlays kept. */
    public WorkCalendar with(Notice notice) {
        return rebuilt(notices.with(notice), overlays, knownOn);
    }

    /**
     * Returns a calendar with local days over this one.
     *
     * @throws NoWorkingDayException if that would leave three years without a working day
     */
    public WorkCalendar with(Overlay overlay) {
        List<Overlay> more = new ArrayList<>(overlays);
        more.add(overlay);
        return rebuilt(notices, more, knownOn);
    }

    /**
     * Returns the calendar as anyone could know it on a day: only notices signed and regulations decided by then.
     * <p>
     * Overlays stay: when they became known is the host's knowledge. A calendar as known on one day, asked as known on a
     * later one, stays as it is: what it has dropped does not come back.
     */
    public WorkCalendar asKnownOn(LocalDate date) {
        LocalDate known = knownOn.filter(date::isAfter).orElse(date);
        return rebuilt(notices.asKnownOn(date), overlays, Optional.of(known));
    }

    /** Returns a view that refuses every answer that rests on a provisional day. */
    public WorkCalendar strict() {
        return strict ? this : new WorkCalendar(this);
    }

    /**
     * Returns what tells this calendar from others for a reader: the last notice known, the day of knowledge if there is
     * one, and the overlays; such as {@code cn-2026}, {@code cn-2003@2003-04-20} or {@code cn-2026+lhasa}.
     */
    public String edition() {
        StringBuilder edition = new StringBuilder("cn-");
        List<Notice> known = notices.notices();
        edition.append(known.isEmpty() ? "none" : known.get(known.size() - 1).id());
        knownOn.ifPresent(day -> edition.append('@').append(day));
        overlays.forEach(overlay -> edition.append('+').append(overlay.name()));
        return edition.toString();
    }

    @Override
    public String toString() {
        return edition() + (strict ? " (strict)" : "");
    }

    private WorkCalendar rebuilt(NoticeBook book, List<Overlay> layers, Optional<LocalDate> known) {
        WorkCalendar calendar = new WorkCalendar(book, layers, known);
        return strict ? calendar.strict() : calendar;
    }

    /** Answers like {@link #day}, though the day be provisional and this calendar strict. */
    Day settledOrNot(int index) {
        return facts.day(index);
    }

    private void settled(int first, int last) {
        if (strict) {
            int found = facts.provisionalFrom(first);
            if (found <= last) {
                throw new ProvisionalDayException(DayTable.date(found), horizon());
            }
        }
    }
}
