package io.shixian.examples.quickstart;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Explanation;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Sources;
import io.shixian.core.law.Strength;
import java.time.Instant;
import java.util.Locale;

/** Why that day? (为什么是这一天？) */
public final class Why {

    private Why() {}

    /** Explains one deadline in Chinese, in English and as data. */
    public static void main(String[] args) {
        Clock clock = Clock.of(Term.workdays(5), Instant.parse("2026-09-28T02:00:00Z"))
                .per(Sources.LICENSING_LAW.article(32, 1, 4), Strength.SHALL);
        Deadline due = clock.deadline(ChinaCalendar.published());
        Explanation why = due.explain();

        System.out.println(why.text(Locale.CHINESE));
        System.out.println();
        System.out.println(why.text(Locale.ENGLISH));
        System.out.println();

        // The same as data, for a page of your own.
        for (Explanation.Step step : why.steps()) {
            System.out.println(step.kind() + " " + step.first() + " .. " + step.last());
        }
    }
}
