package io.shixian.calendar;

/** The national calendar of China, from the notices that ship with this library. */
public final class ChinaCalendar {

    private ChinaCalendar() {}

    /**
     * Returns the calendar by all notices that ship with this library, 2001 to 2026.
     * <p>
     * The same instance each time. A later notice is added with {@link WorkCalendar#with(Notice)}; no new release is
     * needed.
     */
    public static WorkCalendar published() {
        return Holder.PUBLISHED;
    }

    private static final class Holder {

        static final WorkCalendar PUBLISHED =
                WorkCalendar.of(NoticeBook.of(Resources.lines("notices/index.txt").stream()
                        .map(id -> Notice.parse(Resources.text("notices/" + id.strip() + ".txt")))
                        .toList()));
    }
}
