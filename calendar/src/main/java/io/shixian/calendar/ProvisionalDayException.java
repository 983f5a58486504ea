package io.shixian.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Says that a strict calendar was asked about a day that no notice arranges yet. */
public final class ProvisionalDayException extends DateTimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final LocalDate horizon;

    ProvisionalDayException(LocalDate date, LocalDate horizon) {
        super(date + " is provisional: the published notices settle the days before " + horizon
                + "; add the notice for that year, or ask a calendar that is not strict");
        this.date = date;
        this.horizon = horizon;
    }

    /** Returns the first provisional day that the answer would have rested on. */
    public LocalDate date() {
        return date;
    }

    /** Returns the first day of all that the published notices do not settle. */
    public LocalDate horizon() {
        return horizon;
    }
}
