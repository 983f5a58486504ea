package io.shixian.examples.cli.duties;

import io.shixian.core.deadline.Period;
import io.shixian.core.duty.Occurrence;
import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.Output;
import java.time.LocalDate;
import java.util.List;

/** Duties as comma-separated values: codes and days only, so nothing needs quotes; what is absent is empty. */
final class DutyCsv {

    private DutyCsv() {}

    static void write(List<DutyList> duties, Output out) {
        out.line("duty,period,first,last,due,weekday,state,certainty,firstProvisional");
        duties.forEach(list -> list.occurrences().forEach(occurrence -> out.line(line(occurrence))));
    }

    private static String line(Occurrence occurrence) {
        Period period = occurrence.period();
        return String.join(
                ",",
                occurrence.duty().code(),
                period.id(),
                period.first().toString(),
                period.last().toString(),
                occurrence.due().map(LocalDate::toString).orElse(""),
                OccurrenceWords.weekday(occurrence).map(Label::en).orElse(""),
                OccurrenceWords.stateCode(occurrence),
                period.certainty().code(),
                period.firstProvisional().map(LocalDate::toString).orElse(""));
    }
}
