package io.shixian.examples.benchmarks;

import java.util.function.IntFunction;

/** What all contenders must answer to every question before any of them is timed. */
record Agreement(String question, IntFunction<Object> expected) {

    Agreement with(String contender, IntFunction<Object> given) {
        for (int i = 0; i < TimedPerDate.DATES; i++) {
            if (!expected.apply(i).equals(given.apply(i))) {
                throw new IllegalStateException(contender + " answers " + given.apply(i) + " to " + question
                        + " of date " + i + "; expected " + expected.apply(i));
            }
        }
        return this;
    }
}
