package io.shixian.core.casefile;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a command was refused. It changed nothing.
 *
 * @param code   which rule refused it, as a stable code
 * @param text   what is wrong and what is possible instead
 * @param clause the clause of the rule, if it stands on one
 */
public record Refusal(Code code, Label text, Optional<Clause> clause) {

    /** Checks that nothing is missing. */
    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(clause, "clause");
    }

    /** The rules that refuse commands. */
    public enum Code {
        /** There is no such procedure. */
        UNKNOWN_PROCEDURE,
        /** There is no such case. */
        UNKNOWN_CASE,
        /** A case with this id is there already. */
        CASE_EXISTS,
        /** The case is closed. */
        CASE_CLOSED,
        /** The procedure has no such action. */
        UNKNOWN_ACTION,
        /** The action can't be done in this stage. */
        NOT_IN_THIS_STAGE,
        /** The role may not do it. */
        NOT_THIS_ROLE,
        /** The role is bound to another party. */
        NOT_THIS_PARTY,
        /** A reason is missing. */
        REASON_MISSING,
        /** A document is missing. */
        DOCUMENT_MISSING,
        /** A party must be named for a role. */
        PARTY_NOT_NAMED,
        /** The step may not name a party for this role. */
        MAY_NOT_NAME_PARTY,
        /** An item of the checklist has no result. */
        CHECKLIST_INCOMPLETE,
        /** A grade is missing. */
        GRADE_MISSING,
        /** The day that a limit is counted from, or back from, is missing or no day of the calendar. */
        DAY_MISSING,
        /** The role has consented already. */
        ALREADY_CONSENTED,
        /** The time in which the step was possible is over. */
        WINDOW_CLOSED,
        /** It has been done as often as it may be. */
        TOO_OFTEN,
        /** It lies before the last event. */
        TIME_REVERSED,
        /** The procedure has no such limit. */
        UNKNOWN_LIMIT,
        /** The procedure has no limit that another law may replace. */
        LIMIT_NOT_REPLACEABLE,
        /** The limit is not running. */
        LIMIT_NOT_RUNNING,
        /** No rule allows to extend the limit. */
        NO_EXTENSION_RULE,
        /** The extension is longer than the rule allows. */
        EXTENSION_TOO_LONG,
        /** No rule allows to stop the limit's clock. */
        NO_SUSPENSION_RULE,
        /** The ground is not one that stops the clock. */
        UNKNOWN_CAUSE,
        /** The clock stands still already. */
        ALREADY_SUSPENDED,
        /** The clock is not standing still. */
        NOT_SUSPENDED,
        /** The case refers to no such words, or they are erased already. */
        UNKNOWN_WORDS,
        /** The procedure is not in force yet. */
        NOT_IN_FORCE,
        /** The procedure has no such version, or the case is on it already. */
        NO_SUCH_VERSION,
        /** The case can't go on where it stands in that version. */
        VERSION_DOES_NOT_FIT;

        /** Returns the code in kebab-case. */
        public String code() {
            return Codes.of(this);
        }
    }
}
