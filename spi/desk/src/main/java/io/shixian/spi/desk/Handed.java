package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.procedure.Procedure;
import io.shixian.spi.storage.KeptWord;
import io.shixian.spi.wording.Apart;
import java.util.List;
import java.util.Optional;

/**
 * What was handed in with a command, for one attempt to carry it out. Words are taken out of it once it is known on which
 * procedure it is decided; an attempt that comes to nothing leaves none behind, because they are stored by its commit.
 */
final class Handed {

    private final CaseId id;
    private final Particulars given;
    private final Optional<Keeping> keeping;
    private List<KeptWord> words = List.of();

    Handed(CaseId id, Particulars given, Optional<Keeping> keeping) {
        this.id = id;
        this.given = given;
        this.keeping = keeping;
    }

    /** Returns what the rules get to see of it. */
    Particulars under(Procedure procedure) {
        if (keeping.isEmpty()) {
            return given;
        }
        Apart apart = keeping.get().how().apart(id, procedure, given);
        words = apart.words();
        return apart.particulars();
    }

    /** Returns the words that were taken out of it. */
    List<KeptWord> words() {
        return words;
    }
}
