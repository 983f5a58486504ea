package io.shixian.examples.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The calendars measured, all knowing the same days. */
@State(Scope.Thread)
public class Contenders {

    final WorkCalendar shixian = ChinaCalendar.published();

    private final SameDays days = SameDays.of(shixian);

    final ImmutableHolidayCalendar strata = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("CN"), days.holidays(), SameDays.WEEKEND, days.makeUpDays());
    final ObjectlabLoop objectlab = new ObjectlabLoop(days);
    final HashSetWalker hashSet = new HashSetWalker(days);
    final BareArrays byFields = new BareArrays(days, BareIndex::ofFields);
    final BareArrays byEpochDay = new BareArrays(days, BareIndex::ofEpochDay);
}
