package io.shixian.core.catalog;

import io.shixian.core.party.Role;
import io.shixian.core.procedure.Choice;
import io.shixian.core.procedure.Fault;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import io.shixian.core.procedure.UnsoundProcedureException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** One procedure being revised: a book's amendments, written into the rows of its newest version. */
final class Revision {

    private final Procedure before;
    private final List<Transition> steps;
    private final List<TimeLimit> limits;
    private final Set<Object> changed = new HashSet<>();
    private final BiConsumer<String, String> fault;
    private boolean faulty;

    Revision(Procedure before, BiConsumer<String, String> fault) {
        this.before = before;
        this.steps = new ArrayList<>(before.steps());
        this.limits = new ArrayList<>(before.limits());
        this.fault = fault;
    }

    void limit(Amendment amendment, String code) {
        Optional<TimeLimit> limit = before.limit(code);
        if (limit.isEmpty()) {
            List<String> known = limits.stream().map(TimeLimit::code).toList();
            refuse(amendment, before.code() + " has no such limit; " + Nearest.to(code, known));
            return;
        }
        once(amendment, limit.get());
        if (amendment instanceof LimitAmendment change) {
            empty(amendment, change.isEmpty(), "a term, strength, warning, reading, debtor or extension");
            change.choice().ifPresent(choice -> choice(amendment, choice, limit.get()));
            limits.set(before.indexOf(limit.get()), change.applied(limit.get()));
        } else if (amendment instanceof LimitWithdrawal withdrawal) {
            if (!limit.get().isOn()) {
                refuse(amendment, "it has no term, so it is off already; drop the withdrawal");
            }
            limits.set(before.indexOf(limit.get()), withdrawal.applied(limit.get()));
        }
    }

    private void choice(Amendment amendment, String choice, TimeLimit limit) {
        List<String> known = limit.choices().stream().map(Choice::code).toList();
        if (!known.contains(choice)) {
            refuse(amendment, "it has no reading '" + choice + "'; " + Nearest.to(choice, known));
        }
    }

    void step(StepAmendment change) {
        List<Transition> rows = before.steps().stream()
                .filter(step -> step.from().code().equals(change.from())
                        && step.action().code().equals(change.action()))
                .toList();
        List<Transition> meant = rows.stream()
                .filter(step -> change.row().map(step.roles()::contains).orElse(true))
                .toList();
        if (rows.isEmpty()) {
            String wrong = change.from() + " --" + change.action();
            List<String> known = before.steps().stream()
                    .map(step -> step.from() + " --" + step.action())
                    .toList();
            refuse(change, before.code() + " has no such step; " + Nearest.to(wrong, known));
        } else if (meant.isEmpty()) {
            refuse(change, "this role doesn't take it; known are " + rolesOf(rows));
        } else if (meant.size() > 1) {
            refuse(change, "there are " + rows.size() + " such steps; name a role that takes one: " + rolesOf(rows));
        } else {
            once(change, meant.get(0));
            empty(change, change.isEmpty(), "the roles or the time in which it is possible");
            steps.set(before.steps().indexOf(meant.get(0)), change.applied(meant.get(0)));
        }
    }

    private static String rolesOf(List<Transition> rows) {
        return rows.stream()
                .flatMap(row -> row.roles().stream())
                .map(Role::code)
                .collect(Collectors.joining(", "));
    }

    private void once(Amendment amendment, Object row) {
        if (!changed.add(row)) {
            refuse(amendment, "the book amends it twice; write both changes as one");
        }
    }

    private void empty(Amendment amendment, boolean isEmpty, String what) {
        if (isEmpty) {
            refuse(amendment, "it amends nothing; set " + what + ", or drop it");
        }
    }

    private void refuse(Amendment amendment, String what) {
        faulty = true;
        fault.accept(amendment.place(), what);
    }

    /** Returns the version that comes of it, or nothing if there is a fault. */
    Optional<Procedure> version(LocalDate inForce) {
        if (inForce.isBefore(before.inForce())) {
            faulty = true;
            fault.accept(
                    before.code(),
                    "the book is in force on " + inForce + ", before " + before + ", which it amends, on "
                            + before.inForce() + "; begin it on that day or later");
        }
        try {
            Procedure after = before.amended(before.version() + 1, inForce, steps, limits);
            return faulty ? Optional.empty() : Optional.of(after);
        } catch (UnsoundProcedureException e) {
            for (Fault found : e.faults()) {
                fault.accept(before.code() + ", " + found.place(), found.what());
            }
            return Optional.empty();
        }
    }
}
