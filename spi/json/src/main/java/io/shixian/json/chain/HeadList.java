package io.shixian.json.chain;

import io.shixian.core.casefile.CaseId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        if (!lines.get(0).equals(FIRST_LINE)) {
            throw new IllegalArgumentException("line 1: a list of heads begins with '" + FIRST_LINE + "'");
        }
        if (lines.size() < 2 || !lines.get(lines.size() - 1).isEmpty()) {
            throw new IllegalArgumentException("line " + lines.size() + ": ends without a line feed; copy all of it");
        }
        return new HeadList(IntStream.range(1, lines.size() - 1)
                .mapToObj(at -> head(at + 1, lines.get(at)))
                .toList());
    }

    private static Head head(int number, String line) {
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
