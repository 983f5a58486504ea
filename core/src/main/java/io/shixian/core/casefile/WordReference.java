package io.shixian.core.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands in an event in place of words that are kept apart from it: which words, and a digest that shows whether they
 * are still the ones that were handed in. Without what is kept with the words, the digest tells nothing about them.
 *
 * @param id     which words, unlike those of any other; 22 letters, digits, hyphens and underscores
 * @param digest what was reckoned over them; 43 of these characters
 */
public record WordReference(String id, String digest) {

    private static final Pattern TEXT = Pattern.compile("words:([A-Za-z0-9_-]{22}):([A-Za-z0-9_-]{43})");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id or the digest has another length or other characters
     */
    public WordReference {
        if (!TEXT.matcher("words:" + id + ":" + digest).matches()) {
            throw new IllegalArgumentException(
                    "a reference to words has an id of 22 and a digest of 43 letters, digits, '-' and '_', not of "
                            + id.length() + " and " + digest.length());
        }
    }

    /** Returns the reference that a text is; empty if it is words. */
    public static Optional<WordReference> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches() ? Optional.of(new WordReference(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** Returns the references that stand in particulars: the reason's first, then those of documents and data. */
    public static List<WordReference> in(Particulars given) {
        return given.texts().flatMap(text -> parse(text).stream()).toList();
    }

    /** Returns the references that stand in the history of a case and whose words are not erased, the oldest first. */
    public static List<WordReference> standing(CaseFile file) {
        List<CaseEvent> history = file.history();
        Set<String> erased = history.stream()
                .filter(CaseEvent.Erased.class::isInstance)
                .flatMap(event -> ((CaseEvent.Erased) event).words().stream())
                .collect(Collectors.toSet());
        return history.stream()
                .flatMap(event -> in(event.particulars()).stream())
                .filter(reference -> !erased.contains(reference.id()))
                .toList();
    }

    /** Returns the text that stands in the event, such as {@code words:…:…}. */
    @Override
    public String toString() {
        return "words:" + id + ":" + digest;
    }
}
