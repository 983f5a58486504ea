package io.shixian.core.casefile;

import java.util.ArrayList;
import java.util.List;

/** Short lists that grow at their end and are never changed: mostly none or one, so nothing is copied. */
final class Longer {

    private Longer() {}

    static <T> List<T> joined(List<T> first, List<T> then) {
        if (first.isEmpty() || then.isEmpty()) {
            return first.isEmpty() ? then : first;
        }
        List<T> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    static <T> List<T> by(List<T> list, T last) {
        return switch (list.size()) {
            case 0 -> List.of(last);
            case 1 -> List.of(list.get(0), last);
            default -> {
                List<T> more = new ArrayList<>(list);
                more.add(last);
                yield List.copyOf(more);
            }
        };
    }
}
