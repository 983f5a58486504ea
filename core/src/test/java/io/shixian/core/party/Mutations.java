package io.shixian.core.party;

import java.util.stream.Stream;

/** Every text that differs from another one in exactly one character. */
final class Mutations {

    private Mutations() {}

    /** Puts every character of an alphabet in every place. */
    static Stream<String> of(String text, String alphabet) {
        return Stream.iterate(0, place -> place < text.length(), place -> place + 1)
                .flatMap(place -> alphabet.chars()
                        .filter(other -> other != text.charAt(place))
                        .mapToObj(other -> text.substring(0, place) + (char) other + text.substring(place + 1)));
    }

    /** Returns all that can be printed in one byte. */
    static String printable() {
        StringBuilder all = new StringBuilder();
        for (char c = ' '; c < 127; c++) {
            all.append(c);
        }
        return all.toString();
    }
}
