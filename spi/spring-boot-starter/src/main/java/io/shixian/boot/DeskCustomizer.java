package io.shixian.boot;

import io.shixian.spi.desk.DeskBuilder;

/**
 * A bean that sets up what no property can: which subject lists show, for instance. All of them are called, in Spring's
 * order, after the properties and the other beans are in.
 */
@FunctionalInterface
public interface DeskCustomizer {

    /** Sets up a desk that is about to be opened. */
    void customize(DeskBuilder desk);
}
