package io.shixian.boot;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The calendar on which limits are counted.
 *
 * @param notices where notices lie that came after this release, in their text form. Places such as
 *                file:/etc/shixian/notices/*.txt
 */
@ConfigurationProperties("shixian.calendar")
record CalendarProperties(@DefaultValue List<String> notices) {}
