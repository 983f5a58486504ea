package io.shixian.examples.cli.desk;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.examples.cli.text.CsvTable;
import io.shixian.examples.cli.text.Lines;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a desk's log and sees that it can be replayed: instants in order, and each case received once and first. */
final class DeskLog {

    private static final List<String> COLUMNS = List.of("case", "at", "activity");
    private static final int MOST = 1_000_000;

    private final WorkCalendar calendar;
    private final List<DeskEvent> events = new ArrayList<>();
    private final Map<CaseId, Integer> received = new HashMap<>();

    private DeskLog(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Reads all events; one at least.
     *
     * @throws WrongUse    if they can't be replayed, naming the line
     * @throws IOException if they can't be read
     */
    static List<DeskEvent> read(Lines lines, WorkCalendar calendar) throws IOException {
        DeskLog log = new DeskLog(calendar);
        CsvTable table = new CsvTable(lines, COLUMNS);
        Optional<DeskEvent> next = table.next(log::event);
        while (next.isPresent()) {
            log.events.add(next.get());
            next = table.next(log::event);
        }
        if (log.events.isEmpty()) {
            throw new WrongUse("no event follows the header; give one on each line");
        }
        return log.events;
    }

    private DeskEvent event(CsvTable.Row row) {
        if (events.size() == MOST) {
            throw new WrongUse("more than " + MOST + " events; split the file");
        }
        CaseId id = caseId(row.fields().get(0));
        Instant at = Times.exactMoment("at", row.fields().get(1));
        String activity = row.fields().get(2);
        if (activity.isBlank()) {
            throw new WrongUse("the activity is blank; say what was done, such as " + DeskEvent.RECEIPT);
        }
        DeskEvent event = new DeskEvent(row.line(), id, at, activity);
        checkTime(event);
        checkReceipt(event);
        return event;
    }

    private static CaseId caseId(String value) {
        try {
            return new CaseId(value);
        } catch (IllegalArgumentException e) {
            throw new WrongUse("case " + Quoted.of(value) + " can't be used: " + e.getMessage(), e);
        }
    }

    private void checkTime(DeskEvent event) {
        LocalDate day = Times.date(event.at());
        // A year is more than enough for every limit that is counted from here.
        LocalDate last = calendar.lastDay().minusYears(1);
        if (day.isBefore(calendar.firstDay()) || day.isAfter(last)) {
            throw new WrongUse("at '" + event.at() + "' is outside the calendar; give moments from "
                    + calendar.firstDay() + " to " + last);
        }
        if (events.isEmpty()) {
            return;
        }
        DeskEvent before = events.get(events.size() - 1);
        if (event.at().isBefore(before.at())) {
            throw new WrongUse("at '" + event.at() + "' is earlier than '" + before.at() + "' on line " + before.line()
                    + "; sort the lines by time");
        }
    }

    private void checkReceipt(DeskEvent event) {
        String name = Quoted.of(event.caseId().value());
        Integer line = received.get(event.caseId());
        if (!event.activity().equals(DeskEvent.RECEIPT)) {
            if (line == null) {
                throw new WrongUse("case " + name + " has " + Quoted.of(event.activity())
                        + " before its receipt; begin every case with " + DeskEvent.RECEIPT);
            }
        } else if (line == null) {
            received.put(event.caseId(), event.line());
        } else {
            throw new WrongUse("case " + name + " is received a second time, after line " + line
                    + "; give another application another case");
        }
    }
}
