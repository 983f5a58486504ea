package io.shixian.core.catalog.book;

import static io.shixian.core.deadline.Term.workdays;

import io.shixian.core.catalog.RuleBook;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import java.time.LocalDate;

/**
 * 山东省企业诉求接诉即办: begun within 1 working day, answered within 3, solved within 15, each from the day on which the unit
 * has taken it on.
 * <p>
 * The first answer is the table's stage reply, the solution its answer. Complex appeals may take 30 working days; who
 * decides that is not known to us, so a host adds the extension on its own clause.
 */
public final class ShandongAppeals {

    /** The province's platform for the appeals of enterprises, as told when it went online on trial. */
    public static final Source SOURCE = Source.statute(
            "SD-APPEAL", "山东省企业诉求“接诉即办”平台办理要求", "Shandong Appeals of Enterprises Platform", LocalDate.of(2020, 5, 10));

    private static final Clause TIMES = new Clause(
            SOURCE,
            "time-limits",
            new Label(SOURCE.title().zh() + "（办理时限）", SOURCE.title().en() + ", on time limits"));

    // spotless:off
    /** The book, in force from the first day of the procedure that it amends. */
    public static final RuleBook BOOK = RuleBook.named("shandong.appeals", "山东省企业诉求办理时限", "Shandong appeals", SOURCE)
            .inForce(LocalDate.of(2022, 11, 23))
            .limit("appeal", "start").term(workdays(1)).per(TIMES)
            .limit("appeal", "stage-reply").term(workdays(3)).per(TIMES)
            .limit("appeal", "answer").term(workdays(15)).per(TIMES)
            .complete();
    // spotless:on

    private ShandongAppeals() {}
}
