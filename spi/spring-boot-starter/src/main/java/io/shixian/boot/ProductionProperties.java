package io.shixian.boot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What all of it goes by.
 *
 * @param production whether this is production, where a sandbox clock is refused; a profile named prod or production says
 *                   so too
 */
@ConfigurationProperties("shixian")
record ProductionProperties(@DefaultValue("false") boolean production) {}
