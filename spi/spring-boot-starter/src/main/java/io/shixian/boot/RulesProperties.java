package io.shixian.boot;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rules by which a host goes.
 *
 * @param enabled whether calendar, counting and catalog become beans, with or without a desk
 * @param books   where rule books lie that are laid on the built-in procedures in the order of their first days; needs
 *                shixian-jackson. Places such as classpath:rules/city.json or file:/etc/shixian/rules/*.json
 */
@ConfigurationProperties("shixian.rules")
record RulesProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue List<String> books) {}
