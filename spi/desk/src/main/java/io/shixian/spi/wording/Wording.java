package io.shixian.spi.wording;

import io.shixian.core.application.ServiceApplication;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.TargetDay;
import io.shixian.core.casefile.WordReference;
import io.shixian.core.duty.Fulfilment;
import io.shixian.core.joint.JointMatter;
import io.shixian.core.procedure.Procedure;
import io.shixian.spi.storage.KeptWord;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the words that people hand in are kept apart from the events: legibly, or encrypted by a key of their case.
 * <p>
 * Kept apart are the reason, the references to documents, and all data but what the library reads itself: the days that limits of
 * the procedure are counted from, the period of a duty, and the ids of a joint matter and of an application. Names of data, codes
 * of checklists and ids of parties stay in the events, so nothing personal belongs there. Instances are immutable and safe to
 * share between threads.
 */
public final class Wording {

    private static final Set<String> READ_BY_US = Set.of(JointMatter.KEY, ServiceApplication.KEY, Fulfilment.PERIOD);

    private final Optional<CaseKeys> keys;
    private final SecureRandom random;
    private final Set<String> plain;

    private Wording(Optional<CaseKeys> keys, SecureRandom random, Set<String> plain) {
        this.keys = keys;
        this.random = random;
        this.plain = Set.copyOf(plain);
    }

    /** Keeps words legible for whoever reads the store. */
    public static Wording legible(SecureRandom random) {
        return new Wording(Optional.empty(), random, READ_BY_US);
    }

    /** Keeps words encrypted. */
    public static Wording encrypted(CaseKeys keys, SecureRandom random) {
        return new Wording(Optional.of(keys), random, READ_BY_US);
    }

    /** Leaves data under these names in the events, because they are never personal. What stands in events is never erased. */
    public Wording leaving(String... names) {
        Set<String> more = new TreeSet<>(plain);
        more.addAll(List.of(names));
        return new Wording(keys, random, more);
    }

    /**
     * Takes words out of particulars.
     *
     * @param procedure the procedure on which they are decided
     * @throws IllegalArgumentException if a text is too long or has half a character
     * @throws IllegalStateException    if no security provider can encrypt by the key of the case
     */
    public Apart apart(CaseId id, Procedure procedure, Particulars given) {
        Taking taking = new Taking(id, keys, random);
        Particulars rest = given.reworded(
                (field, text) -> staysInEvent(procedure, given, field, text) ? text : taking.take(field, text));
        return new Apart(rest, taking.words());
    }

    /** What looks like a reference is kept apart wherever it stands, so that each one in an event is one of ours. */
    private boolean staysInEvent(Procedure procedure, Particulars given, String field, String text) {
        if (!field.startsWith("data.") || WordReference.parse(text).isPresent()) {
            return false;
        }
        String name = field.substring("data.".length());
        boolean isDay = procedure.limits().stream()
                .anyMatch(limit -> limit.start().day().filter(name::equals).isPresent());
        return plain.contains(name) || (isDay && TargetDay.read(given, name).isPresent());
    }

    /**
     * Reads the words of a case.
     *
     * @param kept its words as they are kept
     * @throws IllegalStateException if no security provider can decrypt what is encrypted
     */
    public Words words(CaseFile file, List<KeptWord> kept) {
        return new Reading(file.id(), kept, keys).words(file);
    }
}
