package io.shixian.examples.servicedesk.page;

import io.shixian.calendar.OutsideCalendarException;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Term;
import io.shixian.examples.servicedesk.picture.Timeline;
import io.shixian.examples.servicedesk.picture.YearPicture;
import io.shixian.spi.desk.ServiceDesk;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A year of days, and a form that counts a term on it. */
@Controller
class CalendarPage {

    private final ServiceDesk desk;
    private final Phrases words;
    private final Clock clock;

    CalendarPage(ServiceDesk desk, Phrases words, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String year(@RequestParam Map<String, String> asked, Model model) {
        WorkCalendar calendar = desk.calendar();
        LocalDate today = words.day(clock.instant());
        Typed typed = new Typed(asked);
        int year = year(typed, calendar, today);
        model.addAttribute("picture", YearPicture.of(year, calendar));
        model.addAttribute("today", today);
        model.addAttribute("typed", typed);
        model.addAttribute("first", calendar.firstDay().getYear());
        model.addAttribute("last", calendar.lastDay().getYear());
        model.addAttribute("horizon", calendar.horizon());
        if (!typed.of("amount").isEmpty()) {
            count(typed, calendar, model);
        }
        return "calendar";
    }

    /** A year that is none, or that the calendar does not cover, is this year. */
    private static int year(Typed typed, WorkCalendar calendar, LocalDate today) {
        String text = typed.of("year");
        int year = text.matches("\\d{4}") ? Integer.parseInt(text) : today.getYear();
        return year < calendar.firstDay().getYear() || year > calendar.lastDay().getYear() ? today.getYear() : year;
    }

    private void count(Typed typed, WorkCalendar calendar, Model model) {
        try {
            int amount = Integer.parseInt(typed.of("amount"));
            LocalDate from = LocalDate.parse(typed.of("from"));
            Deadline deadline = deadline(typed.of("unit"), amount, from, calendar);
            model.addAttribute("deadline", deadline);
            model.addAttribute("explanation", deadline.explain());
            model.addAttribute("timeline", Timeline.of(deadline));
        } catch (OutsideCalendarException e) {
            model.addAttribute(
                    "fault", words.say("calendar.count.outside", calendar.firstDay() + "", calendar.lastDay() + ""));
        } catch (DateTimeException | IllegalArgumentException e) {
            model.addAttribute("fault", words.say("calendar.count.wrong"));
        }
    }

    private Deadline deadline(String unit, int amount, LocalDate from, WorkCalendar calendar) {
        if (unit.equals("before")) {
            return Term.workdays(amount).backwards().before(from, calendar);
        }
        Term term = unit.equals("calendar") ? Term.calendarDays(amount) : Term.workdays(amount);
        return term.after(from.atTime(LocalTime.NOON).atZone(words.zone()), calendar);
    }
}
