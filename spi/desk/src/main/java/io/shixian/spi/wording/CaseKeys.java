package io.shixian.spi.wording;

import io.shixian.core.casefile.CaseId;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The keys by which the words of cases are encrypted. The host keeps them, outside of the database that keeps the words, and may
 * forget them: then nobody can read the words any more, in no copy of the database either.
 * <p>
 * What it throws comes out of the desk, which has stored nothing then. Safe to use from many threads.
 */
public interface CaseKeys {

    /** Returns the key by which new words of a case are encrypted; makes one if there is none. */
    CaseKey current(CaseId id);

    /** Returns the key of a case by its name; empty if it is forgotten. */
    Optional<SecretKey> find(CaseId id, String name);
}
