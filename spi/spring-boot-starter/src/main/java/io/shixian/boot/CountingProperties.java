package io.shixian.boot;

import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.DayEnd;
import io.shixian.core.deadline.Roll;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How limits are counted.
 *
 * @param zone      the zone whose days are counted
 * @param roll      what happens to a last day that is not worked
 * @param clearDays whether whole working days are left between a backward limit and its target
 * @param dayEnd    when the last day ends; at the close of the office only with shixian.office.hours
 */
@ConfigurationProperties("shixian.counting")
record CountingProperties(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("next-working-day") Roll roll,
        @DefaultValue("false") boolean clearDays,
        @DefaultValue("midnight") DayEnd dayEnd) {

    Counting counting(OfficeProperties office) {
        try {
            return new Counting(zone, roll, clearDays, dayEnd, office.openingHours());
        } catch (IllegalArgumentException e) {
            throw new UnusableSettingException(
                    "shixian.counting.day-end",
                    String.valueOf(e.getMessage()),
                    "set shixian.office.hours, or leave shixian.counting.day-end at midnight",
                    e);
        }
    }
}
