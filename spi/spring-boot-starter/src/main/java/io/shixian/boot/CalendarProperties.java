package io.shixian.boot;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The calendar on which limits are counted.
 *
 * @param notices  where notices lie that came after this release, in their text form; places such as
 *                 file:/etc/shixian/notices/*.txt
 * @param overlays days that a region or an office orders over the national calendar
 */
@ConfigurationProperties("shixian.calendar")
record CalendarProperties(
        @DefaultValue List<String> notices, @DefaultValue List<OverlayProperties> overlays) {}
