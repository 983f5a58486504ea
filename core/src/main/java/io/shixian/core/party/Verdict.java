package io.shixian.core.party;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.Objects;

/**
 * What a text is worth as a number of a certain kind, and why; it says nothing about whether the number was ever given out.
 *
 * @param outcome whether it is one, and if not, how far it got
 * @param reason  why, and what to do instead; never repeats the text or a part of it, so it may be shown and logged
 */
public record Verdict(Outcome outcome, Label reason) {

    /** Nothing is wrong. */
    public static final Verdict VALID = new Verdict(Outcome.VALID, new Label("符合规则", "follows its rules"));

    /** How far a text got. */
    public enum Outcome {
        /** It follows all rules of its kind. */
        VALID,
        /** It has the wrong length, characters or parts. */
        BAD_FORMAT,
        /** Its form is right, but a check character (校验码) does not follow from the characters before it. */
        BAD_CHECK_DIGIT
    }

    /** Checks that nothing is missing. */
    public Verdict {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
    }

    /** Tells whether the text follows all rules of its kind. */
    public boolean isValid() {
        return outcome == Outcome.VALID;
    }

    /** Tells whether the form is right, whatever the check characters say. */
    public boolean isWellFormed() {
        return outcome != Outcome.BAD_FORMAT;
    }

    static Verdict badFormat(String zh, String en) {
        return new Verdict(Outcome.BAD_FORMAT, new Label(zh, en));
    }

    static Verdict badCheckDigit(String zh, String en) {
        return new Verdict(Outcome.BAD_CHECK_DIGIT, new Label(zh, en));
    }

    /** Refuses what is not valid, naming the kind with its article but not the text. */
    void require(String kind) {
        refuseUnless(isValid(), kind);
    }

    /** Refuses only a wrong form, likewise. */
    void requireForm(String kind) {
        refuseUnless(isWellFormed(), kind);
    }

    private void refuseUnless(boolean good, String kind) {
        if (!good) {
            throw new IllegalArgumentException("not " + kind + ": " + reason.en());
        }
    }

    @Override
    public String toString() {
        return Codes.of(outcome) + ": " + reason;
    }
}
