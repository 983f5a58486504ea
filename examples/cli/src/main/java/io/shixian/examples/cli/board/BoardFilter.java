package io.shixian.examples.cli.board;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Light;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that choose among open cases, to be mixed into commands. */
final class BoardFilter {

    @Option(
            names = "--role",
            paramLabel = "ROLE[:PARTY]",
            description = {
                "只列该角色有约束的主体或负有下一时限的办件；写明主体时，只列该主体以此角色受约束者。",
                "Only cases with a party bound to the role or a next limit owed by it; with PARTY, only those it is bound to."
            })
    private Optional<String> role = Optional.empty();

    @Option(
            names = "--procedure",
            paramLabel = "CODE",
            description = {"只列该程序的办件，如 complaint.business。", "Only cases of a procedure, such as complaint.business."})
    private Optional<String> procedure = Optional.empty();

    @Option(
            names = "--light",
            paramLabel = "red|yellow|green",
            description = {"只列该灯色的办件。", "Only cases that show this light."})
    private Optional<String> light = Optional.empty();

    /**
     * Checks the options, before anything is done.
     *
     * @throws WrongUse if one of them names what nothing is called
     */
    void check(Catalog catalog) {
        List<Procedure> all = catalog.procedures();
        List<Procedure> chosen = procedure
                .map(code -> all.stream().filter(one -> one.code().equals(code)).toList())
                .orElse(all);
        if (procedure.isPresent() && chosen.isEmpty()) {
            throw new WrongUse("--procedure " + Quoted.of(procedure.get()) + " is not a procedure; the nearest are "
                    + String.join(", ", catalog.nearest(procedure.get(), 4)));
        }
        Stream<Role> roles = chosen.stream().map(Procedure::roles).flatMap(Collection::stream);
        List<String> codes = codes(roles, Role::code);
        role.ifPresent(code -> known("--role", "role of " + procedure.orElse("any procedure"), roleOf(code), codes));
        role.ifPresent(BoardFilter::partyOf);
        light.ifPresent(code -> known("--light", "light", code, codes(Arrays.stream(Light.values()), Light::code)));
    }

    private static <T> List<String> codes(Stream<T> named, Function<T, String> code) {
        return named.map(code).distinct().toList();
    }

    private static void known(String option, String kind, String code, List<String> codes) {
        if (!codes.contains(code)) {
            throw new WrongUse(option + " " + Quoted.of(code) + " is not a " + kind + "; write one of "
                    + codes.stream().collect(Collectors.joining(", ")));
        }
    }

    private static String roleOf(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? text : text.substring(0, colon);
    }

    private static Optional<Party> partyOf(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(WrongUse.ifRefused("--role: ", () -> new Party(text.substring(colon + 1))));
    }

    /** Tells whether a case is chosen. */
    boolean shows(BoardRow row) {
        return procedure
                        .filter(code -> !code.equals(row.file().procedure().code()))
                        .isEmpty()
                && light.filter(code -> !code.equals(row.light().code())).isEmpty()
                && role.filter(wanted -> !concerns(row, roleOf(wanted), partyOf(wanted)))
                        .isEmpty();
    }

    private static boolean concerns(BoardRow row, String code, Optional<Party> party) {
        boolean bound = row.file().parties().entrySet().stream()
                .anyMatch(entry -> entry.getKey().code().equals(code)
                        && party.filter(wanted -> !wanted.equals(entry.getValue()))
                                .isEmpty());
        boolean owes = party.isEmpty()
                && row.owedBy().filter(owing -> owing.code().equals(code)).isPresent();
        return bound || owes;
    }
}
