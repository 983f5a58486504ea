package io.shixian.core.catalog;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.procedure.Procedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a host rules differently from the built-in procedures, from a day on (规则手册).
 * <p>
 * A book is a value; whether it fits is checked when it is laid on a catalog with {@link Catalog#with(RuleBook)}. Begin
 * with {@link #named}.
 *
 * @param code       its stable code
 * @param label      its name
 * @param source     the text that it puts into rules; an amendment's clause may be in another
 * @param inForce    the first day on which matters are opened under its rules
 * @param amendments what it changes in procedures that are there
 * @param procedures the procedures that it brings
 */
public record RuleBook(
        String code,
        Label label,
        Source source,
        LocalDate inForce,
        List<Amendment> amendments,
        List<Procedure> procedures) {

    /** Checks the form of the code and keeps its own copies of the lists. */
    public RuleBook {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(inForce, "inForce");
        amendments = List.copyOf(amendments);
        procedures = List.copyOf(procedures);
    }

    /**
     * Begins a rule book, in force with its text unless said otherwise.
     *
     * @param code   its stable code, words joined by dots and hyphens
     * @param zh     its Chinese name
     * @param en     its English name
     * @param source the text that it puts into rules
     */
    public static RuleBookDraft named(String code, String zh, String en, Source source) {
        return new RuleBookDraft(Codes.check(code), new Label(zh, en), source);
    }

    /** Returns a book that brings one procedure and nothing else. */
    public static RuleBook of(Procedure procedure) {
        return new RuleBook(
                procedure.code(),
                procedure.label(),
                procedure.source(),
                procedure.inForce(),
                List.of(),
                List.of(procedure));
    }

    /** Returns the same book in force from another day on. */
    public RuleBook from(LocalDate day) {
        return new RuleBook(code, label, source, day, amendments, procedures);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
