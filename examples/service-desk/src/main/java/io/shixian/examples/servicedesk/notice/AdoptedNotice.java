package io.shixian.examples.servicedesk.notice;

import io.shixian.calendar.Notice;
import java.time.Instant;
import java.util.Objects;

/**
 * A notice that somebody adopted.
 *
 * @param number  the how many-eth it was, from 1 on
 * @param notice  the notice
 * @param by      the login of who adopted it
 * @param at      when
 * @param counted whether all open cases that rest on its days were counted again since
 */
public record AdoptedNotice(int number, Notice notice, String by, Instant at, boolean counted) {

    /** Checks that nothing is missing. */
    public AdoptedNotice {
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }

    /** Returns only the number and the notice. */
    @Override
    public String toString() {
        return number + " " + notice;
    }
}
