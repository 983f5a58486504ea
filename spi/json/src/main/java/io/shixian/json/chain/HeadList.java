package io.shixian.json.chain;

import io.shixian.core.casefile.CaseId;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The heads of many histories, to be kept where those who keep the histories can't write.
 *
 * @param heads one for each case, by their ids
 */
public record HeadList(List<Head> heads) {

    private static final String FIRST_LINE = "shixian-heads 1";

    /**
     * Sorts them.
     *
     * @throws IllegalArgumentException if a case is there twice
     */
    public HeadList {
        heads = heads.stream()
                .sorted(Comparator.comparing(head -> head.caseId().value()))
                .toList();
        Set<CaseId> seen = new HashSet<>();
        for (Head head : heads) {
            if (!seen.add(head.caseId())) {
                throw new IllegalArgumentException("case " + head.caseId() + " has two heads; keep the later one");
            }
        }
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if a line is wrong, with its number
     */
    public static HeadList parse(String text) {
        List<String> lines = text.isEmpty() ? List.of("") : List.of(text.split("\n", -1));
        requireFirst(lines.get(0));
        if (lines.size() < 2 || !lines.get(lines.size() - 1).isEmpty()) {
            throw cutOff(lines.size());
        }
        return new HeadList(IntStream.range(1, lines.size() - 1)
                .mapToObj(at -> head(at + 1, lines.get(at)))
                .toList());
    }

    /**
     * Reads the text form one line at a time, for lists too long to be held. The stream that comes back throws likewise once it
     * reaches a line that is wrong; whether a case is there twice is not looked at. The reader is not closed.
     *
     * @throws IllegalArgumentException if the first line is wrong
     * @throws UncheckedIOException     if it can't be read
     */
    public static Stream<Head> read(Reader text) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new HeadLines(text), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /** Writes the text form one line at a time, in the order in which the heads come. */
    public static void write(Stream<Head> heads, Appendable to) throws IOException {
        to.append(FIRST_LINE).append('\n');
        for (Iterator<Head> each = heads.iterator(); each.hasNext(); ) {
            to.append(each.next().toString()).append('\n');
        }
    }

    static void requireFirst(String line) {
        if (!line.equals(FIRST_LINE)) {
            throw new IllegalArgumentException("line 1: a list of heads begins with '" + FIRST_LINE + "'");
        }
    }

    static IllegalArgumentException cutOff(int number) {
        return new IllegalArgumentException("line " + number + ": ends without a line feed; copy all of it");
    }

    static Head head(int number, String line) {
        try {
            return Head.parse(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    /** Finds the head of a case. */
    public Optional<Head> find(CaseId id) {
        return heads.stream().filter(head -> head.caseId().equals(id)).findFirst();
    }

    /** Returns the text form: a first line, then a line for each head. */
    public String text() {
        return heads.stream().map(head -> head + "\n").collect(Collectors.joining("", FIRST_LINE + "\n", ""));
    }
}
