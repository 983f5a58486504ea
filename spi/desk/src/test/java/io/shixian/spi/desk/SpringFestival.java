package io.shixian.spi.desk;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.Notice;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.ClockEvent.Recounted;
import java.time.LocalDate;
import java.util.List;

/**
 * The Spring Festival of 2020: on 2020-01-26 a notice made 01-31 to 02-02 days off, of which 01-31 and 02-01 had been
 * working days.
 */
final class SpringFestival {

    /** The calendar as anyone could know it before. */
    static final WorkCalendar BEFORE = ChinaCalendar.published().asKnownOn(LocalDate.of(2020, 1, 20));

    static final Notice NOTICE = ChinaCalendar.published().notices().notices().stream()
            .filter(notice -> notice.id().equals("2020A"))
            .findFirst()
            .orElseThrow();

    private SpringFestival() {}

    /** A desk at a time, not knowing of the notice. */
    static Scene at(String now) {
        return Scene.at(now, BEFORE);
    }

    /** How last days moved, such as {@code decide 2020-02-04 -> 2020-02-06}. */
    static List<String> moves(Scene scene, String id) {
        return scene.events(id, "recounted")
                .map(Recounted.class::cast)
                .map(moved -> moved.limit() + " " + moved.before() + " -> " + moved.after())
                .toList();
    }
}
