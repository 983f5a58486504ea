package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.WordReference;
import io.shixian.core.party.Actor;
import io.shixian.spi.wording.HandedIn;
import io.shixian.spi.wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words that a desk keeps apart from the events: to be read, and to be erased by 《个人信息保护法》第四十七条. Whether they may
 * be erased, or must be kept for a time that another law fixes, is for the host to know.
 */
public final class Wordkeeping {

    private final Casework work;
    private final Optional<Keeping> keeping;

    Wordkeeping(Casework work, Optional<Keeping> keeping) {
        this.work = work;
        this.keeping = keeping;
    }

    /**
     * Reads the words of a case. They are personal; whom they are shown to is for the host to say.
     *
     * @throws IllegalStateException if this desk keeps no words apart
     */
    public Words of(CaseFile file) {
        Keeping apart = keeping.orElseThrow(() -> new IllegalStateException("this desk keeps no words apart from the"
                + " events; set it up with keepingApart(…), or read them in the events of case " + file.id()));
        CaseFile known = file;
        while (true) {
            Words words = apart.words(known);
            int version = known.version();
            // What is missing may have been erased since the file was read.
            Optional<CaseFile> later =
                    words.isSound() ? Optional.empty() : work.find(file.id()).filter(now -> now.version() > version);
            if (later.isEmpty()) {
                return words;
            }
            known = later.get();
        }
    }

    /**
     * Erases some words of a case for good, whether the case has ended or not; only the administrator (管理方) and the system of
     * the host may. The history goes on with an event that says so, and everything else in it stays as it is.
     *
     * @param words  which ones, as {@link Words#entries} names them
     * @param reason why; it stays in the history, so it must not repeat what is erased
     */
    public Outcome erase(CaseId id, List<HandedIn> words, Actor by, String reason, Envelope envelope) {
        List<String> ids = words.stream().map(entry -> entry.reference().id()).toList();
        return erase(id, file -> ids, by, reason, envelope);
    }

    /** Erases all words of a case that are not erased yet, likewise. */
    public Outcome eraseAll(CaseId id, Actor by, String reason, Envelope envelope) {
        Function<CaseFile, List<String>> all = file ->
                WordReference.standing(file).stream().map(WordReference::id).toList();
        return erase(id, all, by, reason, envelope);
    }

    private Outcome erase(
            CaseId id, Function<CaseFile, List<String>> words, Actor by, String reason, Envelope envelope) {
        return work.carryOut(
                id,
                envelope,
                (rules, before, now) -> before.isEmpty()
                        ? new Decision.Refused(DeskRefusals.unknownCase(id))
                        : rules.decide(
                                before.get(), new Command.Erase(id, now, by, words.apply(before.get()), reason)));
    }
}
