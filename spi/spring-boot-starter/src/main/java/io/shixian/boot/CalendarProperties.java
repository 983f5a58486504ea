package io.shixian.boot;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The calendar on which limits are counted.
 *
 * @param notices  where notices lie that came after this release, in their text form; places such as
 *                 file:/etc/shixian/notices/*.txt
 * @param recount  whether open cases that were counted without these notices are counted again at start, before the first
 *                 command; it reads all that rest on days which the notices change or settle
 * @param overlays days that a region or an office orders over the national calendar
 */
@ConfigurationProperties("shixian.calendar")
record CalendarProperties(
        @DefaultValue List<String> notices,
        @DefaultValue("false") boolean recount,
        @DefaultValue List<OverlayProperties> overlays) {}
