package io.shixian.boot;

import io.shixian.spi.wording.CaseKeys;
import io.shixian.spi.wording.Wording;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the words go that people hand in.
 *
 * @param kept    in the events for good, or apart from them so that they can be erased, legibly or encrypted; the latter needs
 *                a CaseKeys bean
 * @param leaving the names of data that are never personal and stay in the events
 */
@ConfigurationProperties("shixian.words")
record WordProperties(
        @DefaultValue("in-events") Kept kept, @DefaultValue List<String> leaving) {

    enum Kept {
        IN_EVENTS,
        LEGIBLE,
        ENCRYPTED
    }

    /** Returns how words are kept apart; empty if they are not. */
    Optional<Wording> wording(Supplier<CaseKeys> keys) {
        return switch (kept) {
            case IN_EVENTS -> Optional.empty();
            case LEGIBLE -> Optional.of(leaving(Wording.legible(new SecureRandom())));
            case ENCRYPTED -> Optional.of(leaving(Wording.encrypted(keys.get(), new SecureRandom())));
        };
    }

    private Wording leaving(Wording all) {
        return all.leaving(leaving.toArray(String[]::new));
    }

    static UnusableSettingException noKeys() {
        return new UnusableSettingException(
                "shixian.words.kept",
                "words are to be encrypted, and there are no keys",
                "make a CaseKeys bean that keeps them outside of the database, or set shixian.words.kept=legible");
    }

    static UnusableSettingException noStore() {
        return new UnusableSettingException(
                "shixian.words.kept",
                "words are to be kept apart, and the store of this application keeps none",
                "make a WordStore bean that the commits of the store fill, or leave the words in the events");
    }
}
