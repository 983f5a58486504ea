package io.shixian.calendar;

/** Notices that nobody issued, for what a host does when the next one appears. */
final class MadeUpNotices {

    static final Notice OF_2027 = Notice.parse(Facts.text("/notices/2027.txt"));
    static final Notice OF_2028 = Notice.parse(Facts.text("/notices/2028.txt"));

    private MadeUpNotices() {}

    /** Returns a notice with some lines of days, such as {@code off: 2026-07-01 某节}. */
    static Notice of(String id, String signed, int arranges, String... lines) {
        return Notice.parse("notice: " + id + "\ntitle: 关于" + id + "的通知\nsigned: " + signed + "\narranges: " + arranges
                + "\n" + String.join("\n", lines));
    }
}
