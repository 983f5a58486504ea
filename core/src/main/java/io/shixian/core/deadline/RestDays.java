package io.shixian.core.deadline;

import io.shixian.calendar.Day;
import io.shixian.calendar.DayKind;
import io.shixian.calendar.DaySource;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Explanation.Kind;
import io.shixian.core.deadline.Explanation.Step;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Sources;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The days of a period that need a word: days off, a holiday folded into one step, and weekend days that are worked. */
final class RestDays {

    private static final Clause WEEKENDS = Sources.WORKING_TIME.article(7);

    private RestDays() {}

    static List<Step> between(WorkCalendar calendar, LocalDate first, LocalDate last) {
        List<Step> steps = new ArrayList<>();
        LocalDate date = first;
        while (!date.isAfter(last)) {
            Day day = calendar.day(date);
            LocalDate end = date;
            if (!day.isWorking()) {
                while (end.isBefore(last) && joins(day, calendar.day(end.plusDays(1)))) {
                    end = end.plusDays(1);
                }
                steps.add(rest(day, end));
            } else if (day.kind() != DayKind.WORKDAY) {
                steps.add(worked(day));
            }
            date = end.plusDays(1);
        }
        return steps;
    }

    private static boolean joins(Day first, Day next) {
        return !next.isWorking()
                && first.festival().equals(next.festival())
                && first.source().equals(next.source());
    }

    private static Step rest(Day day, LocalDate last) {
        LocalDate first = day.date();
        boolean one = first.equals(last);
        String why = day.festival().map(name -> name + "放假").orElse(day.kind().zh());
        String whyEn = day.festival().isPresent()
                ? Festivals.english(day.festival().get()) + " holiday"
                : day.kind().en();
        return new Step(
                Kind.REST,
                first,
                last,
                new Label(
                        (one ? "" + first : first + " 至 " + last) + " " + why + "，不计入",
                        (one ? "" + first : first + " to " + last) + " " + whyEn + ", not counted"),
                authority(day).or(() -> Optional.of(WEEKENDS.citation())));
    }

    private static Step worked(Day day) {
        LocalDate date = day.date();
        String festival = day.festival().orElse("");
        return new Step(
                Kind.MAKEUP,
                date,
                date,
                new Label(
                        date + " " + "星期" + "一二三四五六日".charAt(date.getDayOfWeek().getValue() - 1) + " " + festival
                                + day.kind().zh() + "，计入",
                        date + " " + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                                + day.kind().en() + (festival.isEmpty() ? "" : " for " + Festivals.english(festival))
                                + ", counted"),
                authority(day));
    }

    private static Optional<Label> authority(Day day) {
        return day.source().map(DaySource::citation).map(text -> new Label(text, text));
    }
}
