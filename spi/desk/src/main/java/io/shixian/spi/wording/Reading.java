package io.shixian.spi.wording;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.WordReference;
import io.shixian.spi.storage.KeptWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;

/** Reads the words of one case and checks them against the references in its history. */
final class Reading {

    private static final int SALT = 22;

    private final CaseId id;
    private final Optional<CaseKeys> keys;
    private final Map<String, KeptWord> kept = new HashMap<>();
    private final Map<String, Optional<SecretKey>> asked = new HashMap<>();
    private final List<HandedIn> entries = new ArrayList<>();
    private final Map<String, String> legible = new HashMap<>();

    Reading(CaseId id, List<KeptWord> kept, Optional<CaseKeys> keys) {
        this.id = id;
        this.keys = keys;
        kept.forEach(word -> this.kept.put(word.id(), word));
    }

    Words words(CaseFile file) {
        List<CaseEvent> history = file.history();
        Set<String> erased = new HashSet<>();
        history.stream()
                .filter(CaseEvent.Erased.class::isInstance)
                .forEach(event -> erased.addAll(((CaseEvent.Erased) event).words()));
        for (int i = 0; i < history.size(); i++) {
            int event = i + 1;
            history.get(i).particulars().reworded((field, text) -> {
                WordReference.parse(text).ifPresent(reference -> {
                    WordState state = erased.contains(reference.id()) ? WordState.ERASED : state(reference, field);
                    entries.add(new HandedIn(event, field, reference, state));
                });
                return text;
            });
        }
        return new Words(entries, legible);
    }

    private WordState state(WordReference reference, String field) {
        KeptWord word = kept.get(reference.id());
        if (word == null) {
            return WordState.MISSING;
        }
        Place place = new Place(id, reference.id(), field);
        Form form = Form.parse(word.form());
        if (form.isLegible()) {
            return state(reference, place, Optional.of(word.body()));
        }
        Optional<SecretKey> key = key(form.key());
        return key.isEmpty()
                ? WordState.KEY_FORGOTTEN
                : state(
                        reference,
                        place,
                        key.filter(form::isBy).flatMap(found -> form.read(word.body(), found, place)));
    }

    /** Keeps the words of a body, if they are those that were handed in. */
    private WordState state(WordReference reference, Place place, Optional<String> body) {
        Optional<String> right =
                body.filter(text -> text.length() >= SALT).filter(text -> fits(text, reference, place));
        right.ifPresent(text -> legible.put(reference.id(), text.substring(SALT)));
        return right.isPresent() ? WordState.KEPT : WordState.CHANGED;
    }

    private Optional<SecretKey> key(String name) {
        return asked.computeIfAbsent(name, unknown -> keys.flatMap(host -> host.find(id, unknown)));
    }

    private static boolean fits(String body, WordReference reference, Place place) {
        return place.digest(body.substring(0, SALT), body.substring(SALT)).equals(reference.digest());
    }
}
