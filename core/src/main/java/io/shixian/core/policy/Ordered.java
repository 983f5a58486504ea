package io.shixian.core.policy;

import io.shixian.core.law.Label;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets that are read in the same order every time. */
final class Ordered {

    private Ordered() {}

    /** An unchangeable copy in natural order. */
    static <T extends Comparable<T>> Set<T> copy(Collection<T> things) {
        return Collections.unmodifiableSet(new TreeSet<>(things));
    }

    /** The names of at least one thing, one after the other. */
    static <T> Label names(Collection<T> things, Function<? super T, Label> name) {
        return new Label(
                things.stream().map(name).map(Label::zh).collect(Collectors.joining("、")),
                things.stream().map(name).map(Label::en).collect(Collectors.joining(", ")));
    }
}
