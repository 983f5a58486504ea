package io.shixian.core.casefile;

import io.shixian.core.law.Clause;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened to a case. It has two times: it was recorded at an instant, and it holds from a day on, which
 * may lie earlier (行政许可法 32 accepts an unchecked application as of its receipt).
 */
public sealed interface CaseEvent
        permits CaseEvent.Opened,
                CaseEvent.Moved,
                CaseEvent.Consented,
                CaseEvent.Lapsed,
                CaseEvent.Migrated,
                CaseEvent.Erased,
                ClockEvent {

    /** Returns the kind of event as a code, such as {@code moved}. */
    String type();

    /** Returns when it was recorded. */
    Instant recordedAt();

    /** Returns the day from which on it holds. */
    LocalDate effectiveOn();

    /** Returns on what authority it happened. */
    Clause clause();

    /** Returns who did it. */
    Actor by();

    /** Returns whom it is told to. */
    default List<Recipient> told() {
        return List.of();
    }

    /** Returns what was handed in with it. */
    default Particulars particulars() {
        return Particulars.NONE;
    }

    /** Returns how limits ended with it. */
    default List<Judgement> judgements() {
        return List.of();
    }

    /** Returns the stage after this event, given the stage before. */
    default Stage stageAfter(Stage before) {
        return before;
    }

    /**
     * The case was opened.
     *
     * @param procedure   the code of its procedure
     * @param version     the version of its procedure
     * @param stage       its first stage
     * @param bound       the parties bound to roles
     * @param particulars what was handed in
     * @param other       the term that another law fixes for this matter, if one does
     */
    record Opened(
            String procedure,
            int version,
            Stage stage,
            Actor by,
            Map<Role, Party> bound,
            Particulars particulars,
            Optional<OtherLimit> other,
            List<Recipient> told,
            Instant recordedAt,
            LocalDate effectiveOn,
            Clause clause)
            implements CaseEvent {

        /** Keeps its own copy of the parties. */
        public Opened {
            bound = Map.copyOf(bound);
            told = List.copyOf(told);
        }

        @Override
        public String type() {
            return "opened";
        }

        Opened with(Particulars words) {
            return new Opened(
                    procedure, version, stage, by, bound, words, other, told, recordedAt, effectiveOn, clause);
        }

        @Override
        public Stage stageAfter(Stage before) {
            return stage;
        }
    }

    /**
     * A step was taken.
     *
     * @param action      the code of the action
     * @param from        the stage before
     * @param to          the stage after
     * @param bound       the parties bound to roles by it
     * @param released    the roles bound to nobody after it
     * @param particulars what was handed in
     */
    record Moved(
            String action,
            Stage from,
            Stage to,
            Actor by,
            Map<Role, Party> bound,
            List<Role> released,
            Particulars particulars,
            List<Judgement> judgements,
            List<Recipient> told,
            Instant recordedAt,
            LocalDate effectiveOn,
            Clause clause)
            implements CaseEvent {

        /** Keeps its own copies. */
        public Moved {
            bound = Map.copyOf(bound);
            released = List.copyOf(released);
            judgements = List.copyOf(judgements);
            told = List.copyOf(told);
        }

        @Override
        public String type() {
            return "moved";
        }

        Moved with(Particulars words) {
            return new Moved(
                    action, from, to, by, bound, released, words, judgements, told, recordedAt, effectiveOn, clause);
        }

        @Override
        public Stage stageAfter(Stage before) {
            return to;
        }
    }

    /**
     * One of several roles consented to a step that needs the consent of each; the last consent is the step itself.
     *
     * @param action      the code of the action
     * @param open        the roles whose consent is still missing
     * @param particulars what was handed in
     */
    record Consented(
            String action,
            List<Role> open,
            Actor by,
            Particulars particulars,
            Instant recordedAt,
            LocalDate effectiveOn,
            Clause clause)
            implements CaseEvent {

        /** Keeps its own copy. */
        public Consented {
            open = List.copyOf(open);
        }

        @Override
        public String type() {
            return "consented";
        }

        Consented with(Particulars words) {
            return new Consented(action, open, by, words, recordedAt, effectiveOn, clause);
        }
    }

    /**
     * The case was moved to another version of its procedure, which nothing but this event does (M7).
     *
     * @param from        the version before
     * @param to          the version after
     * @param withdrawn   the limits that the new version does not have, whose clocks ended with it (V9)
     * @param particulars what was handed in
     */
    record Migrated(
            int from,
            int to,
            List<Judgement> withdrawn,
            Actor by,
            Particulars particulars,
            Instant recordedAt,
            LocalDate effectiveOn,
            Clause clause)
            implements CaseEvent {

        /** Keeps its own copy. */
        public Migrated {
            withdrawn = List.copyOf(withdrawn);
        }

        @Override
        public List<Judgement> judgements() {
            return withdrawn;
        }

        @Override
        public String type() {
            return "migrated";
        }

        Migrated with(Particulars words) {
            return new Migrated(from, to, withdrawn, by, words, recordedAt, effectiveOn, clause);
        }
    }

    /**
     * Words that are kept apart from the events were erased for good. The history stays as it was, and says so.
     *
     * @param words  the ids of the words
     * @param reason why; nothing personal
     */
    record Erased(List<String> words, String reason, Actor by, Instant recordedAt, LocalDate effectiveOn, Clause clause)
            implements CaseEvent {

        /** Keeps its own copy. */
        public Erased {
            words = List.copyOf(words);
        }

        @Override
        public String type() {
            return "erased";
        }
    }

    /**
     * A limit ran out.
     *
     * @param missed how the limit stood as it ran out: it stays missed, whatever a later calendar says (T27)
     * @param to     the stage after, deemed by law; the stage before if the law deems nothing
     */
    record Lapsed(
            Judgement missed,
            Stage to,
            List<Judgement> judgements,
            List<Recipient> told,
            Instant recordedAt,
            LocalDate effectiveOn,
            Clause clause)
            implements CaseEvent {

        /** Keeps its own copies. */
        public Lapsed {
            judgements = List.copyOf(judgements);
            told = List.copyOf(told);
        }

        /** Returns the code of the limit. */
        public String limit() {
            return missed.limit();
        }

        /** Returns the last day of the limit. */
        public LocalDate dueOn() {
            return missed.lastDay().orElse(effectiveOn);
        }

        @Override
        public String type() {
            return "lapsed";
        }

        @Override
        public Actor by() {
            return Actor.SYSTEM;
        }

        @Override
        public Stage stageAfter(Stage before) {
            return to;
        }
    }
}
