package io.shixian.json;

import io.shixian.calendar.OfficeHours;
import io.shixian.calendar.OpenInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Office hours as they are written; no interval means that the office is closed.
 *
 * @param ordinary on days that have no hours of their own
 * @param makeup   on make-up working days, if they have their own
 * @param weekdays on the weekdays that have their own
 * @param dates    on the dates that have their own
 */
public record HoursView(
        List<OpenInterval> ordinary,
        Optional<List<OpenInterval>> makeup,
        Map<DayOfWeek, List<OpenInterval>> weekdays,
        Map<LocalDate, List<OpenInterval>> dates) {

    static HoursView of(OfficeHours hours) {
        return new HoursView(hours.ordinary(), hours.makeup(), hours.byWeekday(), hours.byDate());
    }

    OfficeHours hours() {
        OfficeHours hours = OfficeHours.of(texts(ordinary));
        for (Map.Entry<DayOfWeek, List<OpenInterval>> day : weekdays.entrySet()) {
            hours = hours.on(day.getKey(), texts(day.getValue()));
        }
        for (Map.Entry<LocalDate, List<OpenInterval>> date : dates.entrySet()) {
            hours = hours.on(date.getKey(), texts(date.getValue()));
        }
        return makeup.isPresent() ? hours.onMakeupDays(texts(makeup.get())) : hours;
    }

    private static String[] texts(List<OpenInterval> intervals) {
        return intervals.stream().map(OpenInterval::toString).toArray(String[]::new);
    }
}
