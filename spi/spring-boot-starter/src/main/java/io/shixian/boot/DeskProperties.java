package io.shixian.boot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The desk.
 *
 * @param enabled whether the desk and its store become beans
 * @param node    the name of this process among others that share the store; one that no other has unless said otherwise
 */
@ConfigurationProperties("shixian.desk")
record DeskProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("") String node) {}
