package io.shixian.core.catalog.book;

import static io.shixian.core.deadline.Term.workdays;

import io.shixian.core.catalog.RuleBook;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Source;
import java.time.LocalDate;

/**
 * 上海市企业诉求: an ordinary appeal is answered within 5 working days, a difficult one within 15.
 * <p>
 * Open a difficult appeal with {@link #DIFFICULT} as the term of another rule, on {@link #CLAUSE}.
 */
public final class ShanghaiAppeals {

    /** 上海市优化营商环境条例, as amended on 2024-09-27. */
    public static final Source SOURCE = Source.statute(
            "SH-BUSINESS-ENV",
            "上海市优化营商环境条例",
            "Shanghai Regulations on Optimising the Business Environment",
            LocalDate.of(2024, 11, 1));

    /** On what authority both terms stand. */
    public static final Clause CLAUSE = SOURCE.article(49);

    /** The term of a difficult appeal. */
    public static final Term DIFFICULT = workdays(15);

    // spotless:off
    /** The book, in force with the amended text. */
    public static final RuleBook BOOK = RuleBook.named("shanghai.appeals", "上海市企业诉求办理时限", "Shanghai appeals", SOURCE)
            .limit("appeal", "answer").term(workdays(5)).per(CLAUSE)
            .complete();
    // spotless:on

    private ShanghaiAppeals() {}
}
