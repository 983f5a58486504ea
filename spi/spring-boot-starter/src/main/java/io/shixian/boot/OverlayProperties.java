package io.shixian.boot;

import io.shixian.calendar.Overlay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Days that a region or an office orders over the national calendar.
 *
 * @param name      a short name that errors and editions show
 * @param authority the text that orders the days, as explanations cite it
 * @param closed    the days off
 * @param worked    the days that are worked whatever the national calendar says of them
 */
record OverlayProperties(
        @DefaultValue("") String name,
        @DefaultValue("") String authority,
        @DefaultValue List<Span> closed,
        @DefaultValue List<Span> worked) {

    private static final String PROPERTY = "shixian.calendar.overlays";

    /**
     * Days in a row.
     *
     * @param days   a day such as 2026-03-03, or the first and the last of several such as 2026-03-03..2026-03-05
     * @param reason why, as explanations show it
     */
    record Span(
            @DefaultValue("") String days, @DefaultValue("") String reason) {}

    Overlay overlay() {
        if (name.isBlank() || authority.isBlank()) {
            throw new UnusableSettingException(
                    PROPERTY,
                    "the overlay '" + name + "' by '" + authority + "' lacks its name or what orders it",
                    "give it a name and an authority, which explanations cite");
        }
        Overlay overlay = Overlay.named(name, authority);
        for (Span span : closed) {
            overlay = with(overlay, span, false);
        }
        for (Span span : worked) {
            overlay = with(overlay, span, true);
        }
        return overlay;
    }

    private Overlay with(Overlay overlay, Span span, boolean working) {
        try {
            String[] ends = span.days.split("\\.\\.", 2);
            LocalDate first = LocalDate.parse(ends[0]);
            LocalDate last = LocalDate.parse(ends[ends.length - 1]);
            if (!working) {
                return overlay.closed(first, last, span.reason);
            }
            Overlay more = overlay;
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                more = more.worked(day, span.reason);
            }
            return more;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UnusableSettingException(
                    PROPERTY,
                    "the overlay '" + name + "' can't have the days '" + span.days + "': " + e.getMessage(),
                    "write a day such as 2026-03-03, or the first and the last such as 2026-03-03..2026-03-05",
                    e);
        }
    }
}
