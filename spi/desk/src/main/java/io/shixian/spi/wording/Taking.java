package io.shixian.spi.wording;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.WordReference;
import io.shixian.spi.storage.KeptWord;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Takes words out of what was handed in with one command, field by field; the key of the case is asked for once, if at all. */
final class Taking {

    private static final int RANDOM_BYTES = 16;
    private static final int LONGEST = 100_000;

    private final CaseId id;
    private final Optional<CaseKeys> keys;
    private final SecureRandom random;
    private final List<KeptWord> words = new ArrayList<>();
    private Optional<CaseKey> key = Optional.empty();

    Taking(CaseId id, Optional<CaseKeys> keys, SecureRandom random) {
        this.id = id;
        this.keys = keys;
        this.random = random;
    }

    /** Returns what is to stand in place of a text. */
    String take(String field, String text) {
        check(field, text);
        Place place = new Place(id, random(), field);
        String salt = random();
        words.add(kept(place, salt + text));
        return new WordReference(place.id(), place.digest(salt, text)).toString();
    }

    List<KeptWord> words() {
        return words;
    }

    private KeptWord kept(Place place, String body) {
        key = key.or(() -> keys.map(host -> host.current(id)));
        Form form = key.map(Form::by).orElse(Form.PLAIN);
        return new KeptWord(
                id,
                place.id(),
                form.toString(),
                key.map(by -> form.write(body, by.secret(), place, random)).orElse(body));
    }

    private String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void check(String field, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("the text of " + field + " has " + text.length()
                    + " characters, more than " + LONGEST + "; shorten it, or keep it elsewhere and refer to it");
        }
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException(
                    "the text of " + field + " has half a character, one surrogate alone; write whole characters");
        }
    }
}
