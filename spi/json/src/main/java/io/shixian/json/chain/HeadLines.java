package io.shixian.json.chain;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The heads of a list, read one line at a time. */
final class HeadLines implements Iterator<Head> {

    /** More characters than the line of a head has. */
    private static final int LONGEST = 1000;

    private final Reader text;
    private int number;
    private Optional<Head> next = Optional.empty();
    private boolean hasEnded;

    HeadLines(Reader text) {
        this.text = text;
        HeadList.requireFirst(line().orElse(""));
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !hasEnded) {
            next = line().map(line -> HeadList.head(number, line));
            hasEnded = next.isEmpty();
        }
        return next.isPresent();
    }

    @Override
    public Head next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the list has ended");
        }
        Head head = next.get();
        next = Optional.empty();
        return head;
    }

    private Optional<String> line() {
        number++;
        StringBuilder line = new StringBuilder();
        try {
            for (int c = text.read(); c >= 0; c = text.read()) {
                if (c == '\n') {
                    return Optional.of(line.toString());
                }
                line.append((char) c);
                if (line.length() > LONGEST) {
                    throw new IllegalArgumentException(
                            "line " + number + ": has more than " + LONGEST + " characters, which no head has");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!line.isEmpty() || number == 1) {
            throw HeadList.cutOff(number);
        }
        return Optional.empty();
    }
}
