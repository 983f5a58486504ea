package io.shixian.boot;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done again and again. One time that fails is logged, without words that may be somebody's, and does not end it.
 *
 * @param name  what the log calls it
 * @param pause how long after its end it begins again; zero for never
 * @param work  what it does; it may ask whether to go on with what is left
 */
record Round(String name, Duration pause, Consumer<BooleanSupplier> work) {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    void run(BooleanSupplier goesOn) {
        try {
            work.accept(goesOn);
        } catch (RuntimeException e) {
            LOG.warn(
                    "the {} failed and is tried again in {}: {}",
                    name,
                    pause,
                    e.getClass().getName());
        }
    }
}
