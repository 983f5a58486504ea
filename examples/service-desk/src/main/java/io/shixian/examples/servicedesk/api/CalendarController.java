package io.shixian.examples.servicedesk.api;

import io.shixian.calendar.Certainty;
import io.shixian.calendar.Day;
import io.shixian.calendar.DayKind;
import io.shixian.calendar.DaySource;
import io.shixian.calendar.NoWorkingDayException;
import io.shixian.calendar.OutsideCalendarException;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Term;
import io.shixian.spi.desk.ServiceDesk;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about days, on the calendar by which the desk counts now. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

    private final ServiceDesk desk;
    private final Counting counting;

    CalendarController(ServiceDesk desk, Counting counting) {
        this.desk = desk;
        this.counting = counting;
    }

    /**
     * A day.
     *
     * @param date      the date
     * @param working   whether offices work
     * @param kind      what kind of day it is
     * @param festival  the festival it belongs to or makes up for
     * @param source    the text that says so
     * @param certainty whether a notice arranges it
     */
    record DayView(
            LocalDate date,
            boolean working,
            DayKind kind,
            Optional<String> festival,
            Optional<String> source,
            Certainty certainty) {

        static DayView of(Day day) {
            return new DayView(
                    day.date(),
                    day.isWorking(),
                    day.kind(),
                    day.festival(),
                    day.source().map(DaySource::citation),
                    day.certainty());
        }
    }

    /**
     * Where a term leads.
     *
     * @param from      the day that it is counted from, or back from
     * @param term      the term
     * @param lastDay   the last day
     * @param certainty whether it rests on published days only
     * @param calendar  the edition of the calendar
     * @param steps     why
     */
    record DueView(
            LocalDate from,
            Term term,
            LocalDate lastDay,
            Certainty certainty,
            String calendar,
            List<ExplanationView.StepView> steps) {}

    @GetMapping("/days/{date}")
    DayView day(@PathVariable String date) {
        return inside("date", () -> DayView.of(desk.calendar().day(date("date", date))));
    }

    @GetMapping("/due")
    ResponseEntity<DueView> due(@RequestParam String from, @RequestParam String term, Locale asked) {
        LocalDate start = date("from", from);
        Term counted = Terms.read("term", term);
        if (!counted.unit().isDays()) {
            throw ApiException.faulty("term", "此处只按日、月、年计算", "is counted here in days, months or years only");
        }
        WorkCalendar calendar = desk.calendar();
        Deadline deadline = inside("term", () -> {
            Clock clock = counted.direction() == Term.Direction.BEFORE
                    ? Clock.before(counted, start, counting)
                    : Clock.of(
                            counted, start.atTime(12, 0).atZone(counting.zone()).toInstant(), counting);
            return clock.deadline(calendar);
        });
        Locale language = Languages.of(asked);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(new DueView(
                        start,
                        counted,
                        deadline.lastDay(),
                        deadline.certainty(),
                        calendar.edition(),
                        ExplanationView.steps(deadline.explain(), language)));
    }

    private static LocalDate date(String path, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw ApiException.faulty(path, "应为日期，如 2026-10-08", "is a date such as 2026-10-08");
        }
    }

    private <T> T inside(String path, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (OutsideCalendarException | NoWorkingDayException e) {
            WorkCalendar calendar = desk.calendar();
            throw ApiException.faulty(
                    path,
                    "超出日历，日历为 " + calendar.firstDay() + " 至 " + calendar.lastDay(),
                    "leads out of the calendar, which has " + calendar.firstDay() + " to " + calendar.lastDay());
        }
    }
}
