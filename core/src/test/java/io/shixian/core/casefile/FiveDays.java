package io.shixian.core.casefile;

import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.RULE;
import static io.shixian.core.deadline.Term.workdays;

import io.shixian.core.procedure.LimitRow;
import java.util.List;

/** A question with a limit of five working days and more. */
final class FiveDays {

    private FiveDays() {}

    static LimitRow limit(LimitRow row) {
        return row.until(ANSWER).owedBy(DESK.role()).per(RULE);
    }

    static LimitRow five() {
        return limit(
                Tables.question().limit("five", "五日", "Five days", workdays(5)).fromOpening());
    }

    static Matter asked(LimitRow table) {
        return Tables.asked(table.sound(), "2025-03-03T10:00");
    }

    static List<Judgement> judged(Matter matter, int event) {
        return matter.history().get(event).judgements();
    }
}
