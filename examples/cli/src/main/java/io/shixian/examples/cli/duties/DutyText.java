package io.shixian.examples.cli.duties;

import io.shixian.core.deadline.Period;
import io.shixian.core.duty.Duty;
import io.shixian.core.duty.Occurrence;
import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Output;
import io.shixian.examples.cli.text.TextTable;
import java.time.LocalDate;
import java.util.List;

/** Duties as tables, each under its name, who owes it and by which clause. */
final class DutyText {

    private DutyText() {}

    static void write(List<DutyList> duties, Language language, Output out) {
        boolean first = true;
        for (DutyList list : duties) {
            if (!first) {
                out.line("");
            }
            first = false;
            heading(list.duty(), language, out);
            if (list.occurrences().isEmpty()) {
                out.line(language.of("此段日期内无到期事项", "nothing falls due in these days"));
            } else {
                table(list.occurrences(), language).write(out);
            }
        }
    }

    private static void heading(Duty duty, Language language, Output out) {
        out.line(language.of(duty.label()) + "  " + duty.code());
        out.line(language.of(duty.recurrence().label()) + " · "
                + language.of(duty.owedBy().label()) + " · "
                + citation(duty.clause().citation(), language));
    }

    /** A standard is cited by its number, alike in both languages. */
    private static String citation(Label citation, Language language) {
        return citation.zh().equals(citation.en()) ? citation.zh() : language.of(citation);
    }

    private static TextTable table(List<Occurrence> occurrences, Language language) {
        TextTable table = new TextTable()
                .row(
                        language.of("周期", "period"),
                        language.of("首日", "first day"),
                        language.of("末日", "last day"),
                        language.of("到期日", "due day"),
                        language.of("星期", "weekday"),
                        language.of("状态", "state"),
                        language.of("确定性", "certainty"));
        for (Occurrence occurrence : occurrences) {
            Period period = occurrence.period();
            table.row(
                    period.id(),
                    period.first().toString(),
                    period.last().toString(),
                    occurrence.due().map(LocalDate::toString).orElse("-"),
                    OccurrenceWords.weekday(occurrence).map(language::of).orElse("-"),
                    language.of(OccurrenceWords.state(occurrence)),
                    certainty(period, language));
        }
        return table;
    }

    /** Names the first day that may still change, if there is one. */
    private static String certainty(Period period, Language language) {
        String word = language.of(period.certainty().zh(), period.certainty().en());
        return word + period.firstProvisional().map(day -> " (" + day + ")").orElse("");
    }
}
