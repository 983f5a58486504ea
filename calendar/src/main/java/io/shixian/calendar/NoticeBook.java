package io.shixian.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All notices known, in the order in which they became known, none contradicting another without saying so.
 * <p>
 * Instances are immutable.
 */
public final class NoticeBook {

    private final List<Notice> notices;
    private final Map<LocalDate, Arranged> days;

    /** What the notices together say of a day. */
    record Arranged(Notice notice, Notice.NamedDay day) {}

    private NoticeBook(List<Notice> notices) {
        this.notices = List.copyOf(notices);
        this.days = arrange(notices);
    }

    /**
     * Makes a book of notices in any order.
     *
     * @throws MalformedNoticeException if two have the same id, or one contradicts an earlier one that it does not
     *                                  supersede, or supersedes a notice that is not there
     */
    public static NoticeBook of(Collection<Notice> notices) {
        List<Notice> sorted = new ArrayList<>(notices);
        sorted.sort(Comparator.comparing(Notice::knownFrom).thenComparing(Notice::id));
        return new NoticeBook(sorted);
    }

    /** Returns the book with one notice more, refused as in {@link #of}. */
    public NoticeBook with(Notice notice) {
        List<Notice> more = new ArrayList<>(notices);
        more.add(notice);
        return of(more);
    }

    /** Returns the book as anyone could know it on a day: the notices signed on that day or before. */
    public NoticeBook asKnownOn(LocalDate date) {
        return of(notices.stream().filter(n -> !n.knownFrom().isAfter(date)).toList());
    }

    /** Returns the notices, the earliest known first. */
    public List<Notice> notices() {
        return notices;
    }

    /** Returns the years that some notice arranges. */
    Set<Integer> years() {
        return notices.stream().map(Notice::arranges).collect(Collectors.toSet());
    }

    Map<LocalDate, Arranged> days() {
        return days;
    }

    private static Map<LocalDate, Arranged> arrange(List<Notice> notices) {
        Map<LocalDate, Arranged> days = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        for (Notice notice : notices) {
            List<String> faults = new ArrayList<>();
            for (Notice.Supersession gone : notice.supersedes()) {
                if (!ids.contains(gone.notice())) {
                    faults.add("it supersedes notice '" + gone.notice() + "', which is not known; add that one first");
                }
            }
            if (!ids.add(notice.id())) {
                faults.add("the id is taken by another notice; choose another");
            }
            days.values()
                    .removeIf(day -> notice.supersedes().stream()
                            .anyMatch(gone ->
                                    gone.covers(day.notice().id(), day.day().date())));
            for (Notice.NamedDay day : notice.days()) {
                Arranged before = days.get(day.date());
                if (before == null) {
                    days.put(day.date(), new Arranged(notice, day));
                } else if (!word(before.day()).equals(word(day))) {
                    faults.add(day.date() + " is " + word(before.day()) + " by notice "
                            + before.notice().id()
                            + " and " + word(day) + " here; say 'supersedes: "
                            + before.notice().id() + " "
                            + day.date() + "' if that is meant");
                }
            }
            if (!faults.isEmpty()) {
                throw new MalformedNoticeException(notice.id(), faults);
            }
        }
        return days;
    }

    private static String word(Notice.NamedDay day) {
        if (day.working()) {
            return "worked";
        }
        return day.mark() == Notice.Mark.NONE
                ? "off"
                : "off (" + day.mark().name().toLowerCase(Locale.ROOT) + ")";
    }
}
