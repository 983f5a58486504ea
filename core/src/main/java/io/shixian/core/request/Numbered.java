package io.shixian.core.request;

import io.shixian.core.law.Label;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A value of a code set that numbers its values, as the annex of GB/T 39046-2020 does. */
public interface Numbered {

    /** Returns its number in the set. */
    int number();

    /** Returns its name. */
    Label label();

    /** Returns the stable code in kebab-case. */
    String code();

    /**
     * Finds a value of a set by its number.
     *
     * @throws IllegalArgumentException if the set has no such number
     */
    static <E extends Enum<E> & Numbered> E of(Class<E> set, int number) {
        E[] values = set.getEnumConstants();
        return Arrays.stream(values)
                .filter(value -> value.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        number + " is no number of " + set.getSimpleName() + "; write one of "
                                + Arrays.stream(values)
                                        .map(value -> value.number() + " "
                                                + value.label().zh())
                                        .collect(Collectors.joining(", "))));
    }
}
