package io.shixian.core.catalog;

import io.shixian.core.procedure.Fault;
import io.shixian.core.procedure.Procedure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays a rule book on a catalog and finds all that does not fit, so that its author mends it at once. */
final class Amending {

    private final Catalog catalog;
    private final RuleBook book;
    private final Map<String, Revision> revisions = new LinkedHashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    Amending(Catalog catalog, RuleBook book) {
        this.catalog = catalog;
        this.book = book;
    }

    List<Procedure> procedures() {
        if (book.amendments().isEmpty() && book.procedures().isEmpty()) {
            fault("book", "it amends nothing and brings nothing; add an amendment or a procedure, or leave it out");
        }
        List<Procedure> all = new ArrayList<>(catalog.procedures());
        book.amendments().forEach(this::amend);
        revisions.values().forEach(revision -> revision.version(book.inForce()).ifPresent(all::add));
        Set<String> brought = new HashSet<>();
        for (Procedure procedure : book.procedures()) {
            bring(procedure, brought.add(procedure.code()));
            all.add(procedure);
        }
        if (!faults.isEmpty()) {
            throw new UnsoundRuleBookException(book.code(), faults);
        }
        return all;
    }

    private void amend(Amendment amendment) {
        String code = amendment.procedure();
        if (brings(code)) {
            fault(amendment.place(), "the book itself brings " + code + "; write it in that procedure's table");
            return;
        }
        Optional<Procedure> newest = catalog.find(code);
        if (newest.isEmpty()) {
            if (unknown.add(code)) {
                List<String> known = catalog.procedures().stream()
                        .map(Procedure::code)
                        .distinct()
                        .toList();
                fault(amendment.place(), "there is no such procedure; " + Nearest.to(code, known));
            }
            return;
        }
        Revision revision = revisions.computeIfAbsent(code, first -> new Revision(newest.get(), this::fault));
        if (amendment instanceof StepAmendment step) {
            revision.step(step);
        } else if (amendment instanceof LimitAmendment limit) {
            revision.limit(limit, limit.limit());
        } else if (amendment instanceof LimitWithdrawal limit) {
            revision.limit(limit, limit.limit());
        }
    }

    private boolean brings(String code) {
        return book.procedures().stream().anyMatch(procedure -> procedure.code().equals(code));
    }

    private void bring(Procedure procedure, boolean once) {
        String place = "procedure " + procedure;
        if (!once) {
            fault(place, "the book brings two versions of it; keep one");
        }
        if (procedure.inForce().isBefore(book.inForce())) {
            fault(
                    place,
                    "it is in force on " + procedure.inForce() + ", before the book on " + book.inForce()
                            + "; begin it on that day or later");
        }
        catalog.find(procedure.code()).ifPresent(newest -> {
            if (procedure.version() <= newest.version()) {
                fault(place, newest + " is there already; write version " + (newest.version() + 1) + ", or amend it");
            } else if (procedure.inForce().isBefore(newest.inForce())) {
                fault(
                        place,
                        "it is in force on " + procedure.inForce() + ", before " + newest + " on " + newest.inForce()
                                + "; begin it on that day or later");
            }
        });
    }

    private void fault(String place, String what) {
        faults.add(new Fault(place, what));
    }
}
