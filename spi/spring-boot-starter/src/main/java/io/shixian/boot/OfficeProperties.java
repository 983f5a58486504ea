package io.shixian.boot;

import io.shixian.calendar.OfficeHours;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the office is open on days that are worked; limits of working hours need it.
 *
 * @param hours       the hours of ordinary days, such as 09:00-12:00, 13:00-17:00
 * @param makeupHours the hours of make-up working days; as on ordinary days unless said otherwise
 * @param weekdays    the hours of a weekday that has its own, by its English name; empty where the office is closed
 */
@ConfigurationProperties("shixian.office")
record OfficeProperties(
        @DefaultValue List<String> hours,
        @DefaultValue List<String> makeupHours,
        @DefaultValue Map<DayOfWeek, List<String>> weekdays) {

    Optional<OfficeHours> openingHours() {
        if (hours.isEmpty()) {
            if (!makeupHours.isEmpty() || !weekdays.isEmpty()) {
                throw new UnusableSettingException(
                        "shixian.office.hours",
                        "make-up days or weekdays have hours of their own, and ordinary days have none",
                        "give the hours of ordinary days too");
            }
            return Optional.empty();
        }
        try {
            OfficeHours open = OfficeHours.of(array(hours));
            if (!makeupHours.isEmpty()) {
                open = open.onMakeupDays(array(makeupHours));
            }
            for (Map.Entry<DayOfWeek, List<String>> day : weekdays.entrySet()) {
                open = open.on(day.getKey(), array(day.getValue()));
            }
            return Optional.of(open);
        } catch (IllegalArgumentException e) {
            throw new UnusableSettingException(
                    "shixian.office", String.valueOf(e.getMessage()), "write hours such as 09:00-12:00", e);
        }
    }

    private static String[] array(List<String> intervals) {
        return intervals.toArray(String[]::new);
    }
}
