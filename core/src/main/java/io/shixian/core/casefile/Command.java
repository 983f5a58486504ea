package io.shixian.core.casefile;

import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What someone wants to happen to a case; whether it may is the {@link Decider}'s answer. */
public sealed interface Command {

    /** Returns the case. */
    CaseId caseId();

    /** Returns when it was said, by the host's clock: never a time that the sender claims. */
    Instant at();

    /** Returns who says it. */
    Actor by();

    /**
     * Opens a case.
     *
     * @param caseId      its id
     * @param at          when
     * @param by          who opens it
     * @param particulars what is handed in
     * @param other       the term that another law fixes for this matter, if one does
     */
    record Open(CaseId caseId, Instant at, Actor by, Particulars particulars, Optional<OtherLimit> other)
            implements Command {

        /** Checks that nothing is missing. */
        public Open {
            Objects.requireNonNull(particulars, "particulars");
            Objects.requireNonNull(other, "other");
        }

        /** Opens a case with the terms of its procedure. */
        public Open(CaseId caseId, Instant at, Actor by, Particulars particulars) {
            this(caseId, at, by, particulars, Optional.empty());
        }
    }

    /**
     * Takes a step of the procedure.
     *
     * @param caseId      the case
     * @param at          when
     * @param by          who acts
     * @param action      the code of the action; one that the procedure does not know is refused, not an error
     * @param particulars what is handed in
     */
    record Act(CaseId caseId, Instant at, Actor by, String action, Particulars particulars) implements Command {

        /** Checks that nothing is missing. */
        public Act {
            Objects.requireNonNull(particulars, "particulars");
        }
    }

    /**
     * Stops the clock of a limit.
     *
     * @param caseId      the case
     * @param at          when
     * @param by          who stops it
     * @param limit       the code of the limit
     * @param cause       the ground, as a code
     * @param particulars what is handed in
     */
    record Suspend(CaseId caseId, Instant at, Actor by, String limit, String cause, Particulars particulars)
            implements Command {

        /** Checks that nothing is missing. */
        public Suspend {
            Objects.requireNonNull(particulars, "particulars");
        }
    }

    /**
     * Lets the clock of a limit go on.
     *
     * @param caseId      the case
     * @param at          when
     * @param by          who lets it go on
     * @param limit       the code of the limit
     * @param particulars what is handed in
     */
    record Resume(CaseId caseId, Instant at, Actor by, String limit, Particulars particulars) implements Command {

        /** Checks that nothing is missing. */
        public Resume {
            Objects.requireNonNull(particulars, "particulars");
        }
    }

    /**
     * Gives a limit more time.
     *
     * @param caseId      the case
     * @param at          when
     * @param by          who decides it
     * @param limit       the code of the limit
     * @param term        how much
     * @param particulars what is handed in
     */
    record Extend(CaseId caseId, Instant at, Actor by, String limit, Term term, Particulars particulars)
            implements Command {

        /** Checks that nothing is missing. */
        public Extend {
            Objects.requireNonNull(particulars, "particulars");
        }
    }

    /**
     * Moves a case to another version of its procedure.
     *
     * @param caseId      the case
     * @param at          when
     * @param by          who decides it
     * @param version     the version
     * @param particulars what is handed in
     */
    record Migrate(CaseId caseId, Instant at, Actor by, int version, Particulars particulars) implements Command {

        /** Checks that nothing is missing. */
        public Migrate {
            Objects.requireNonNull(particulars, "particulars");
        }
    }

    /**
     * Erases words that are kept apart from the events.
     *
     * @param caseId the case
     * @param at     when
     * @param by     who decides it
     * @param words  the ids of the words, as the references in the events name them
     * @param reason why; it stays in the history, so it must not repeat what is erased
     */
    record Erase(CaseId caseId, Instant at, Actor by, List<String> words, String reason) implements Command {

        /** Keeps its own copy. */
        public Erase {
            words = List.copyOf(words);
            Objects.requireNonNull(reason, "reason");
        }

        /** Returns it without the reason. */
        @Override
        public String toString() {
            return "Erase[" + words.size() + " words of case " + caseId + "]";
        }
    }

    /**
     * Lets the limits that have run out take effect, and warns of those that soon will where the {@link Decider} warns. Said by
     * the system as time passes.
     *
     * @param caseId the case
     * @param at     up to when time has passed
     */
    record Tick(CaseId caseId, Instant at) implements Command {

        @Override
        public Actor by() {
            return Actor.SYSTEM;
        }
    }
}
