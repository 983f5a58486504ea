package io.shixian.core.casefile;

import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What someone hands in with a command: words, documents, names, results.
 * <p>
 * {@code toString} shows only what is there, not what it says: words and data may be personal.
 *
 * @param reason    the reason in words
 * @param documents references to documents
 * @param binds     the parties named for roles
 * @param checklist the result of each item that was checked
 * @param grade     a grade from 1 to 5
 * @param data      what the host keeps besides
 */
public record Particulars(
        Optional<String> reason,
        List<String> documents,
        Map<Role, Party> binds,
        Map<String, Boolean> checklist,
        OptionalInt grade,
        Map<String, String> data) {

    /** Nothing handed in. */
    public static final Particulars NONE =
            new Particulars(Optional.empty(), List.of(), Map.of(), Map.of(), OptionalInt.empty(), Map.of());

    /**
     * Keeps its own copies and takes a blank reason for none.
     *
     * @throws IllegalArgumentException if the grade is not 1 to 5 or a document's reference is blank
     */
    public Particulars {
        reason = reason.filter(words -> !words.isBlank());
        documents = List.copyOf(documents);
        binds = Map.copyOf(binds);
        checklist = Map.copyOf(checklist);
        Objects.requireNonNull(grade, "grade");
        data = Map.copyOf(data);
        if (grade.isPresent() && (grade.getAsInt() < 1 || grade.getAsInt() > 5)) {
            throw new IllegalArgumentException("a grade is 1 to 5, not " + grade.getAsInt());
        }
        if (documents.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a document's reference is blank; give it or leave the document out");
        }
    }

    /** Returns particulars with nothing but a reason. */
    public static Particulars because(String reason) {
        return NONE.withReason(reason);
    }

    /** Returns particulars with nothing but a party named for a role. */
    public static Particulars naming(Role role, String party) {
        return new Particulars(
                Optional.empty(), List.of(), Map.of(role, new Party(party)), Map.of(), OptionalInt.empty(), Map.of());
    }

    /** Returns these with a reason. */
    public Particulars withReason(String words) {
        return new Particulars(Optional.of(words), documents, binds, checklist, grade, data);
    }

    /** Returns these with documents. */
    public Particulars withDocuments(String... references) {
        return new Particulars(reason, List.of(references), binds, checklist, grade, data);
    }

    /** Returns these with the results of a checklist. */
    public Particulars withChecklist(Map<String, Boolean> results) {
        return new Particulars(reason, documents, binds, results, grade, data);
    }

    /**
     * Returns these in other words, field by field: the reason first, then documents, then data by their names.
     *
     * @param words gets the name of a field and what stands there, and returns what is to stand there; names are
     *              {@code reason}, {@code document.1}, {@code document.2} and so on, and {@code data.} with the name of the data
     */
    public Particulars reworded(BinaryOperator<String> words) {
        if (reason.isEmpty() && documents.isEmpty() && data.isEmpty()) {
            return this;
        }
        Optional<String> why = reason.map(each -> words.apply("reason", each));
        List<String> references = new ArrayList<>();
        documents.forEach(each -> references.add(words.apply("document." + (references.size() + 1), each)));
        Map<String, String> details = new TreeMap<>(data);
        details.replaceAll((name, each) -> words.apply("data." + name, each));
        return new Particulars(why, references, binds, checklist, grade, details);
    }

    /** Returns all that may be words. */
    Stream<String> texts() {
        return Stream.of(reason.stream(), documents.stream(), new TreeMap<>(data).values().stream())
                .flatMap(Function.identity());
    }

    @Override
    public String toString() {
        return "Particulars[reason " + (reason.isPresent() ? "given" : "none") + ", " + documents.size()
                + " documents, binds " + binds.keySet() + ", " + checklist.size() + " items checked, "
                + data.size() + " data]";
    }
}
