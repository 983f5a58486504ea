/**
 * The desk in a Spring Boot application: calendar, catalog, store and {@link io.shixian.spi.desk.ServiceDesk} as beans, on
 * Spring Boot 3 and 4.
 * <p>
 * Nothing is made or started unless a property asks for it, and a bean of the host's own always comes first.
 */
@NullMarked
package io.shixian.boot;

import org.jspecify.annotations.NullMarked;
