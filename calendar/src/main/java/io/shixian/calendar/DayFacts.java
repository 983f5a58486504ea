package io.shixian.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every day of a calendar is, and by which text: the regulation, over it the notices, over them the overlays. */
final class DayFacts {

    /** Three years, the longest that offices may stay closed. */
    private static final int LONGEST_REST = 3 * 366;

    /** From this day of December on, the notice for the next year may still touch a day. */
    private static final int OPEN_END = 25;

    private final DayKind[] kinds = new DayKind[DayTable.SIZE];
    private final Map<Integer, Named> named = new HashMap<>();
    private final char[] provisional = new char[DayTable.SIZE + 1];
    private final DayTable table;

    private record Named(String festival, DaySource source) {}

    private DayFacts(NoticeBook notices, List<Overlay> overlays, Optional<LocalDate> knownOn) {
        for (int i = 0; i < DayTable.SIZE; i++) {
            kinds[i] = NoticeCheck.isWeekend(DayTable.date(i)) ? DayKind.WEEKEND : DayKind.WORKDAY;
        }
        for (int year = DayTable.FIRST.getYear(); year <= DayTable.LAST.getYear(); year++) {
            HolidayRegulation regulation = HolidayRegulation.of(year, knownOn);
            regulation.days(year).forEach((date, festival) -> name(date, DayKind.STATUTORY, festival, regulation));
        }
        notices.days()
                .values()
                .forEach(
                        day -> name(day.day().date(), kind(day.day()), day.day().festival(), day.notice()));
        overlays.forEach(overlay -> overlay.days()
                .forEach((date, day) ->
                        name(date, day.working() ? DayKind.LOCAL_WORKDAY : DayKind.LOCAL_REST, day.reason(), overlay)));
        findProvisional(notices.years());
        table = tableOf(kinds);
        int rest = table.longRest(LONGEST_REST);
        if (rest >= 0) {
            throw new NoWorkingDayException(DayTable.date(rest), overlays);
        }
    }

    static DayFacts of(NoticeBook notices, List<Overlay> overlays, Optional<LocalDate> knownOn) {
        return new DayFacts(notices, overlays, knownOn);
    }

    DayTable table() {
        return table;
    }

    /** Returns the first index from a given one on that is provisional, or the size of the table. */
    int provisionalFrom(int index) {
        return provisional[index];
    }

    Day day(int index) {
        Optional<Named> found = Optional.ofNullable(named.get(index));
        return new Day(
                DayTable.date(index),
                kinds[index],
                found.map(Named::festival),
                found.map(Named::source),
                provisional[index] == index ? Certainty.PROVISIONAL : Certainty.PUBLISHED);
    }

    private void name(LocalDate date, DayKind kind, String festival, DaySource source) {
        int index = DayTable.indexOf(date);
        kinds[index] = kind;
        named.put(index, new Named(festival, source));
    }

    private DayKind kind(Notice.NamedDay day) {
        DayKind before = kinds[DayTable.indexOf(day.date())];
        if (day.working()) {
            return DayKind.MAKEUP_WORKDAY;
        }
        return switch (day.mark()) {
            case STATUTORY -> DayKind.STATUTORY;
            case EXTENSION -> DayKind.EXTENSION;
            case NONE -> before == DayKind.WORKDAY ? DayKind.REST_IN_LIEU : before;
        };
    }

    private void findProvisional(Set<Integer> years) {
        Arrays.fill(provisional, (char) DayTable.SIZE);
        for (int i = DayTable.SIZE - 1; i >= 0; i--) {
            LocalDate date = DayTable.date(i);
            boolean end = date.getMonth() == Month.DECEMBER && date.getDayOfMonth() >= OPEN_END;
            boolean settled = years.contains(date.getYear()) && (!end || years.contains(date.getYear() + 1));
            provisional[i] = settled ? provisional[i + 1] : (char) i;
        }
    }

    private static DayTable tableOf(DayKind[] kinds) {
        boolean[] working = new boolean[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            working[i] = kinds[i].isWorking();
        }
        return new DayTable(working);
    }
}
