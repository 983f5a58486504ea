package io.shixian.core.catalog;

import io.shixian.core.procedure.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The procedures that a host uses, found by code. Instances are immutable. */
public final class Catalog {

    private final List<Procedure> procedures;

    private Catalog(Collection<Procedure> procedures) {
        this.procedures = procedures.stream()
                .sorted(Comparator.comparing(Procedure::code).thenComparing(Procedure::version))
                .toList();
        for (int i = 1; i < this.procedures.size(); i++) {
            if (this.procedures
                    .get(i)
                    .toString()
                    .equals(this.procedures.get(i - 1).toString())) {
                throw new IllegalArgumentException("procedure " + this.procedures.get(i)
                        + " is in the catalog twice; give the newer one a higher version");
            }
        }
    }

    /** Returns the procedures that ship with this library. */
    public static Catalog builtIn() {
        return of(Stream.of(
                        ApplicationTables.ALL,
                        TicketTables.ALL,
                        PublicationTables.ALL,
                        DutyTables.ALL,
                        EnterpriseTables.ALL,
                        CityTables.ALL,
                        LicensingTables.ALL,
                        CitizenTables.ALL,
                        JointTables.ALL)
                .flatMap(List::stream)
                .toList());
    }

    /**
     * Returns a catalog of some procedures.
     *
     * @throws IllegalArgumentException if one is there twice in the same version
     */
    public static Catalog of(Collection<Procedure> procedures) {
        return new Catalog(procedures);
    }

    /** Returns a catalog with one procedure more, or with a newer version of one. */
    public Catalog with(Procedure procedure) {
        List<Procedure> more = new ArrayList<>(procedures);
        more.add(procedure);
        return of(more);
    }

    /**
     * Returns a catalog with a new version of every procedure that a rule book amends, in force from the book's first day,
     * and with the procedures that it brings; matters stay on the version under which they were opened (M7).
     * <p>
     * A book amends the newest version, so lay books on a catalog in the order of their days.
     *
     * @throws UnsoundRuleBookException with every fault of the book
     */
    public Catalog with(RuleBook book) {
        return of(new Amending(this, book).procedures());
    }

    /** Finds the version of a procedure under which a matter is opened on a day: the newest that is in force by then. */
    public Optional<Procedure> find(String code, LocalDate day) {
        return procedures.stream()
                .filter(procedure ->
                        procedure.code().equals(code) && !procedure.inForce().isAfter(day))
                .reduce((older, newer) -> newer);
    }

    /** Finds the newest version of a procedure, in force already or not. */
    public Optional<Procedure> find(String code) {
        return procedures.stream()
                .filter(procedure -> procedure.code().equals(code))
                .reduce((older, newer) -> newer);
    }

    /** Finds a version of a procedure, on which a matter stays that was opened under it. */
    public Optional<Procedure> find(String code, int version) {
        return procedures.stream()
                .filter(procedure -> procedure.code().equals(code) && procedure.version() == version)
                .findFirst();
    }

    /** Returns the codes that begin most like a text, the likest first: what somebody who mistyped one may have meant. */
    public List<String> nearest(String text, int most) {
        return procedures.stream()
                .map(Procedure::code)
                .distinct()
                .sorted(Comparator.comparing(code -> -shared(text, code)))
                .limit(most)
                .toList();
    }

    private static int shared(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /** Returns all procedures by code, the oldest version first. */
    public List<Procedure> procedures() {
        return procedures;
    }
}
