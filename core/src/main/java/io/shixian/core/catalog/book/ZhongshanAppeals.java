package io.shixian.core.catalog.book;

import static io.shixian.core.deadline.Term.hours;
import static io.shixian.core.deadline.Term.workdays;

import io.shixian.core.catalog.RuleBook;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import java.time.LocalDate;

/**
 * 中山市企业诉求“马上办”: the unit speaks with the enterprise within 1 hour, tells how far it has come within 3 working days and
 * closes within 5.
 * <p>
 * What can't be closed by then goes on by stage replies, each of which names the time of the next; their limit stays off,
 * since the rule names no number.
 */
public final class ZhongshanAppeals {

    /**
     * The city's rules for the appeals of enterprises, as told to the press; their first day is not known to us and taken
     * to be that of the procedure that they fill.
     */
    public static final Source SOURCE = Source.statute(
            "ZS-APPEAL", "中山市企业诉求“马上办”全时响应机制", "Zhongshan Appeals of Enterprises at Once", LocalDate.of(2022, 11, 23));

    private static final Clause TIMES = new Clause(
            SOURCE,
            "time-limits",
            new Label(SOURCE.title().zh() + "（办理时限）", SOURCE.title().en() + ", on time limits"));

    // spotless:off
    /** The book, in force from the first day of the procedure that it amends. */
    public static final RuleBook BOOK = RuleBook.named("zhongshan.appeals", "中山市企业诉求办理时限", "Zhongshan appeals", SOURCE)
            .limit("appeal", "contact").term(hours(1)).per(TIMES)
            .limit("appeal", "stage-reply").term(workdays(3)).per(TIMES)
            .limit("appeal", "answer").term(workdays(5)).per(TIMES)
            .complete();
    // spotless:on

    private ZhongshanAppeals() {}
}
