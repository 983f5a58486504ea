package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.workdays;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Source;
import io.shixian.core.procedure.Fault;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;

/** The made-up rules of a city, in force from 2026 on, by which books in tests are written. */
public final class CityRules {

    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    public static final Source TEXT = Source.statute("CITY", "示例市投诉办法", "Example City Complaint Rules", DAY);
    public static final Clause ARTICLE = TEXT.article(7);

    private CityRules() {}

    public static RuleBookDraft book() {
        return RuleBook.named("city", "示例市规则", "Example city", TEXT);
    }

    /** A book by which business complaints are decided in 5 days, answered in 15 and not done again. */
    public static RuleBook tightened() {
        return book().limit("complaint.business", "decide")
                .term(workdays(5))
                .per(ARTICLE)
                .limit("complaint.business", "result")
                .term(workdays(15))
                .per(ARTICLE)
                .withdraw("complaint.business", "rework", ARTICLE)
                .complete();
    }

    static List<String> faults(RuleBookDraft draft) {
        return faults(Catalog.builtIn(), draft.complete());
    }

    static List<String> faults(Catalog catalog, RuleBook book) {
        UnsoundRuleBookException refused =
                Assertions.catchThrowableOfType(UnsoundRuleBookException.class, () -> catalog.with(book));
        return refused == null
                ? List.of()
                : refused.faults().stream().map(Fault::toString).toList();
    }
}
