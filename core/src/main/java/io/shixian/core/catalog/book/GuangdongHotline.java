package io.shixian.core.catalog.book;

import static io.shixian.core.deadline.Term.workdays;

import io.shixian.core.catalog.RuleBook;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import java.time.LocalDate;

/**
 * 广东省12345热线: what the province's hotline grants for consultations and complaints, laid on the tickets of a platform.
 * <p>
 * Consultations get 2 working days and complaints 15, from the receipt; we take that for the receipt by whoever answers, so
 * the limits start where they did. It only shortens: a technical consultation and a technical complaint have 2 working days
 * already, and of two limits for one request the shorter binds. The class of help and suggestions (10 working days) has no
 * ticket here. The article is not known to us, only what the province has told of it.
 */
public final class GuangdongHotline {

    /** 广东省12345政务服务便民热线管理办法. */
    public static final Source SOURCE = Source.statute(
            "GD-12345",
            "广东省12345政务服务便民热线管理办法",
            "Guangdong Measures for the 12345 Government Service Hotline",
            LocalDate.of(2022, 9, 1));

    private static final Clause TIMES = new Clause(
            SOURCE,
            "time-limits",
            new Label("《" + SOURCE.title().zh() + "》关于办理时限的规定", SOURCE.title().en() + ", on time limits"));

    // spotless:off
    /** The book, in force with its text. */
    public static final RuleBook BOOK = RuleBook.named("guangdong.hotline", "广东省热线办理时限", "Guangdong hotline", SOURCE)
            .limit("consultation.business", "reply").term(workdays(2)).per(TIMES)
            .limit("complaint.business", "result").term(workdays(15)).per(TIMES)
            .complete();
    // spotless:on

    private GuangdongHotline() {}
}
