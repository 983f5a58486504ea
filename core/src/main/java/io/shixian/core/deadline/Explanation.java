package io.shixian.core.deadline;

import io.shixian.core.law.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why a deadline falls where it falls, one step after another (T28).
 *
 * @param steps the steps, from the start to the last day
 */
public record Explanation(List<Step> steps) {

    /** Keeps its own copy of the steps. */
    public Explanation {
        steps = List.copyOf(steps);
    }

    /** Returns one line for each step in a language: Chinese for Chinese locales, English for others. */
    public String text(Locale locale) {
        return steps.stream().map(step -> step.line(locale)).collect(Collectors.joining("\n"));
    }

    /** Returns the text in Chinese. */
    @Override
    public String toString() {
        return text(Locale.CHINESE);
    }

    /** What a step is about. */
    public enum Kind {
        /** The starting event, or the target of a backward limit. */
        START,
        /** The term that is counted. */
        TERM,
        /** More time on the same clock. */
        EXTENSION,
        /** Days off, not counted. */
        REST,
        /** A weekend day that is worked, counted. */
        MAKEUP,
        /** A time during which the clock did not run. */
        SUSPENSION,
        /** The last day moved because it is not worked, or because the clock stood still at its end. */
        ROLL,
        /** Days that no notice settles yet. */
        PROVISIONAL,
        /** The last day. */
        END,
        /** What is left while the clock stands still. */
        REMAINING
    }

    /**
     * One step.
     *
     * @param kind      what it is about
     * @param first     the first day it speaks of
     * @param last      the last day it speaks of, inclusive
     * @param text      the step in words, its dates included
     * @param authority the clause or notice on which it stands, if there is one
     */
    public record Step(Kind kind, LocalDate first, LocalDate last, Label text, Optional<Label> authority) {

        /** Checks that nothing is missing. */
        public Step {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(authority, "authority");
        }

        private String line(Locale locale) {
            return text.in(locale)
                    + authority.map(label -> "    " + label.in(locale)).orElse("");
        }
    }
}
