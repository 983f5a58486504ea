package io.shixian.boot;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.MalformedNoticeException;
import io.shixian.calendar.NoWorkingDayException;
import io.shixian.calendar.Notice;
import io.shixian.calendar.WorkCalendar;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Calendars from properties. */
final class Calendars {

    private static final Logger LOG = LoggerFactory.getLogger(Calendars.class);

    private static final String NOTICES = "shixian.calendar.notices";

    private Calendars() {}

    /** Returns the calendar by the notices of this release, with the overlays. */
    static WorkCalendar withoutNotices(CalendarProperties properties) {
        WorkCalendar calendar = ChinaCalendar.published();
        for (OverlayProperties overlay : properties.overlays()) {
            calendar = with(calendar, overlay);
        }
        return calendar;
    }

    static WorkCalendar of(CalendarProperties properties, ResourcePatternResolver files) {
        WorkCalendar calendar = withoutNotices(properties);
        for (Notice notice : new Places(NOTICES, files).read(properties.notices(), (name, in) -> Notice.read(in))) {
            calendar = with(calendar, notice);
        }
        return calendar;
    }

    /** Returns a calendar with the notices besides that the host keeps itself. */
    static WorkCalendar withKept(WorkCalendar calendar, NoticeSource source) {
        WorkCalendar later = calendar;
        for (Notice notice : source.notices()) {
            Optional<Notice> there = later.notices().notices().stream()
                    .filter(known -> known.id().equals(notice.id()))
                    .findFirst();
            if (there.isEmpty()) {
                later = withKept(later, notice);
            } else if (!there.get().equals(notice)) {
                LOG.warn(
                        "notice {} that the host keeps reads otherwise than the one known; the known one holds",
                        notice.id());
            }
        }
        return later;
    }

    private static WorkCalendar withKept(WorkCalendar calendar, Notice notice) {
        try {
            return calendar.with(notice);
        } catch (MalformedNoticeException e) {
            throw new UnusableSettingException(
                    "a NoticeSource bean",
                    String.valueOf(e.getMessage()),
                    "correct the notice where the host keeps it, or take it away there",
                    e);
        }
    }

    private static WorkCalendar with(WorkCalendar calendar, Notice notice) {
        try {
            return calendar.with(notice);
        } catch (MalformedNoticeException e) {
            throw new UnusableSettingException(
                    NOTICES,
                    String.valueOf(e.getMessage()),
                    "correct the notice, or take it out of the list if this release has it already",
                    e);
        }
    }

    private static WorkCalendar with(WorkCalendar calendar, OverlayProperties overlay) {
        try {
            return calendar.with(overlay.overlay());
        } catch (NoWorkingDayException e) {
            throw new UnusableSettingException(
                    "shixian.calendar.overlays", String.valueOf(e.getMessage()), "close fewer days in a row", e);
        }
    }
}
