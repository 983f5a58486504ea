package io.shixian.core.casefile;

import io.shixian.core.deadline.Amount;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.party.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Something that happened to the clock of one limit and left the case in its stage. */
public sealed interface ClockEvent extends CaseEvent {

    /** Returns the code of the limit. */
    String limit();

    /**
     * The clock of a limit was stopped.
     *
     * @param limit the code of the limit
     * @param cause the ground, as a code
     */
    record Suspended(
            String limit,
            String cause,
            Actor by,
            Particulars particulars,
            List<Recipient> told,
            Instant recordedAt,
            LocalDate effectiveOn,
            Clause clause)
            implements ClockEvent {

        /** Keeps its own copy. */
        public Suspended {
            told = List.copyOf(told);
        }

        @Override
        public String type() {
            return "suspended";
        }

        Suspended with(Particulars words) {
            return new Suspended(limit, cause, by, words, told, recordedAt, effectiveOn, clause);
        }
    }

    /**
     * The clock of a limit went on.
     *
     * @param limit the code of the limit
     */
    record Resumed(
            String limit,
            Actor by,
            Particulars particulars,
            List<Recipient> told,
            Instant recordedAt,
            LocalDate effectiveOn,
            Clause clause)
            implements ClockEvent {

        /** Keeps its own copy. */
        public Resumed {
            told = List.copyOf(told);
        }

        @Override
        public String type() {
            return "resumed";
        }

        Resumed with(Particulars words) {
            return new Resumed(limit, by, words, told, recordedAt, effectiveOn, clause);
        }
    }

    /**
     * A limit was given more time; not a suspension (V7).
     *
     * @param limit the code of the limit
     * @param term  how much
     */
    record Extended(
            String limit,
            Term term,
            Actor by,
            Particulars particulars,
            List<Recipient> told,
            Instant recordedAt,
            LocalDate effectiveOn,
            Clause clause)
            implements ClockEvent {

        /** Keeps its own copy. */
        public Extended {
            told = List.copyOf(told);
        }

        @Override
        public String type() {
            return "extended";
        }

        Extended with(Particulars words) {
            return new Extended(limit, term, by, words, told, recordedAt, effectiveOn, clause);
        }
    }

    /**
     * A running limit was counted again because the calendar changed (T27).
     *
     * @param limit    the code of the limit
     * @param before   its last day by the old calendar
     * @param after    its last day by the new calendar
     * @param calendar the edition of the new calendar
     */
    record Recounted(
            String limit,
            LocalDate before,
            LocalDate after,
            String calendar,
            List<Recipient> told,
            Instant recordedAt,
            LocalDate effectiveOn,
            Clause clause)
            implements ClockEvent {

        /** Keeps its own copy. */
        public Recounted {
            told = List.copyOf(told);
        }

        @Override
        public String type() {
            return "recounted";
        }

        @Override
        public Actor by() {
            return Actor.SYSTEM;
        }
    }

    /**
     * Those who owe a running limit were warned that it runs out soon; its clock and the stage stay as they were (V3).
     *
     * @param limit   the code of the limit
     * @param rung    which warning of this run of the limit it is, from 1 on
     * @param lastDay the last day of the limit
     * @param left    what was left
     */
    record Warned(
            String limit,
            int rung,
            LocalDate lastDay,
            Amount left,
            List<Recipient> told,
            Instant recordedAt,
            LocalDate effectiveOn,
            Clause clause)
            implements ClockEvent {

        /**
         * Keeps its own copy.
         *
         * @throws IllegalArgumentException if the rung is 0 or less
         */
        public Warned {
            told = List.copyOf(told);
            if (rung < 1) {
                throw new IllegalArgumentException("rungs count from 1, not " + rung);
            }
        }

        @Override
        public String type() {
            return "warned";
        }

        @Override
        public Actor by() {
            return Actor.SYSTEM;
        }
    }
}
