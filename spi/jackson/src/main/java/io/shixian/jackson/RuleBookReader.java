package io.shixian.jackson;

import io.shixian.core.catalog.Amendment;
import io.shixian.core.catalog.RuleBook;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one rule book. */
final class RuleBookReader {

    // spotless:off
    private static final String[] BOOK = {
        "$schema", "code", "label", "source", "sources", "inForce", "roles", "amendments", "procedures"
    };
    // spotless:on

    private RuleBookReader() {}

    /** Reads a book, or a file with one procedure as a book that brings it; nothing if there is a fault. */
    static Optional<RuleBook> read(Located value, Faults faults) {
        return value.fields().containsKey("steps")
                ? ProcedureReader.read(value, faults).map(RuleBook::of)
                : book(value, faults);
    }

    private static Optional<RuleBook> book(Located value, Faults faults) {
        int before = faults.count();
        Fields book = Fields.of(value, faults, BOOK);
        String code = book.code("code");
        Label label = book.label("label");
        Citations citations = new Citations(faults);
        Source source = citations.define(book);
        LocalDate inForce = book.dayIf("inForce").orElse(source.inForce());
        Names<Role> roles = new Names<>("role", Role.SYSTEM, common(), faults);
        book.items("roles").forEach(role -> ProcedureReader.role(role, roles, faults));
        AmendmentReader rows = new AmendmentReader(faults, citations, roles);
        List<Amendment> amendments = book.items("amendments").stream()
                .map(rows::amendment)
                .flatMap(Optional::stream)
                .toList();
        List<Procedure> procedures = book.items("procedures").stream()
                .map(procedure -> ProcedureReader.read(procedure, faults))
                .flatMap(Optional::stream)
                .toList();
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new RuleBook(code, label, source, inForce, amendments, procedures));
    }

    private static Map<String, Role> common() {
        Map<String, Role> roles = new LinkedHashMap<>();
        Role.common().forEach(role -> roles.put(role.code(), role));
        return roles;
    }
}
