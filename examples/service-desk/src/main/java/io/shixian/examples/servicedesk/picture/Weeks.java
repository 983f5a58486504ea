package io.shixian.examples.servicedesk.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lays days that follow each other out in rows from Monday to Sunday. */
final class Weeks {

    private static final int LENGTH = 7;

    private Weeks() {}

    /** Returns the rows; the first and the last are filled up with nothing. */
    static <T> List<List<Optional<T>>> of(List<T> days, Function<T, LocalDate> date) {
        if (days.isEmpty()) {
            return List.of();
        }
        int before = date.apply(days.get(0)).getDayOfWeek().getValue() - 1;
        List<Optional<T>> squares = new ArrayList<>(Collections.nCopies(before, Optional.empty()));
        days.forEach(day -> squares.add(Optional.of(day)));
        while (squares.size() % LENGTH != 0) {
            squares.add(Optional.empty());
        }
        List<List<Optional<T>>> rows = new ArrayList<>();
        for (int i = 0; i < squares.size(); i += LENGTH) {
            rows.add(List.copyOf(squares.subList(i, i + LENGTH)));
        }
        return rows;
    }
}
