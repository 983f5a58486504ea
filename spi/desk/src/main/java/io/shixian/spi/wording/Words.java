package io.shixian.spi.wording;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Rewording;
import io.shixian.core.casefile.WordReference;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * The words of one case that are kept apart from its events, as they were when they were read. They are personal: whom they are
 * shown to is for the host to say.
 */
public final class Words {

    private final List<HandedIn> entries;
    /** By field and reference: what somebody copied into another field past the desk was not handed in there. */
    private final Map<String, HandedIn> byPlace = new HashMap<>();

    private final Map<String, String> legible;

    Words(List<HandedIn> entries, Map<String, String> legible) {
        this.entries = List.copyOf(entries);
        this.legible = Map.copyOf(legible);
        entries.forEach(entry -> byPlace.put(place(entry.field(), entry.reference()), entry));
    }

    /** Returns what was handed in, where, and what has become of it, the oldest first. */
    public List<HandedIn> entries() {
        return entries;
    }

    /** Returns the words of an entry, if they can be shown. */
    public Optional<String> of(HandedIn entry) {
        return Optional.of(entry)
                .filter(kept -> kept.state() == WordState.KEPT)
                .flatMap(
                        kept -> Optional.ofNullable(legible.get(kept.reference().id())));
    }

    /** Tells whether all words are as they were handed in, or erased as the history says. */
    public boolean isSound() {
        return entries.stream().allMatch(entry -> entry.state().isSound());
    }

    /**
     * Returns the case with its words put back where they were handed in, to be shown; where that can't be, it says why in a
     * language, such as {@code [erased …]}.
     */
    public CaseFile in(CaseFile file, Locale language) {
        return Rewording.of(file, puttingBack(language));
    }

    /** Returns particulars of an event of the case with their words put back likewise. */
    public Particulars in(Particulars given, Locale language) {
        return given.reworded(puttingBack(language));
    }

    private BinaryOperator<String> puttingBack(Locale language) {
        return (field, text) -> WordReference.parse(text)
                .flatMap(reference -> Optional.ofNullable(byPlace.get(place(field, reference))))
                .map(entry -> of(entry).orElseGet(() -> entry.instead().in(language)))
                .orElse(text);
    }

    private static String place(String field, WordReference reference) {
        return reference + " " + field;
    }

    /** Returns how many there are. */
    @Override
    public String toString() {
        return entries.size() + " words";
    }
}
