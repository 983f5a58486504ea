package io.shixian.jackson;

import io.shixian.core.catalog.Amendment;
import io.shixian.core.catalog.LimitAmendment;
import io.shixian.core.catalog.LimitWithdrawal;
import io.shixian.core.catalog.StepAmendment;
import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Stage;
import io.shixian.jackson.Located.Kind;
import java.util.Map;
import java.util.Optional;

/** Reads what a book changes: a limit or a step, each on its clause. */
final class AmendmentReader {

    // spotless:off
    private static final String[] STEP = {"procedure", "step", "roles", "within", "clause"};
    private static final String[] LIMIT = {
        "procedure", "limit", "withdrawn", "term", "strength", "lead", "choice", "owedBy", "extension", "clause"
    };
    private static final String[] EITHER = {
        "procedure", "limit", "withdrawn", "term", "strength", "lead", "choice", "owedBy", "extension", "step", "roles",
        "within", "clause"
    };
    // spotless:on

    private final Faults faults;
    private final Citations citations;
    private final Names<Role> roles;

    AmendmentReader(Faults faults, Citations citations, Names<Role> roles) {
        this.faults = faults;
        this.citations = citations;
        this.roles = roles;
    }

    /** Reads an amendment; nothing if it does not say what it amends. */
    Optional<Amendment> amendment(Located value) {
        value.fields().values().stream()
                .filter(field -> field.is(Kind.NULL))
                .forEach(field -> faults.add(
                        field, "it is null; leave out what stays as it is, and withdraw a limit with withdrawn: true"));
        boolean limit = value.fields().containsKey("limit");
        boolean step = value.fields().containsKey("step");
        if (limit == step) {
            Fields.of(value, faults, EITHER);
            if (value.is(Kind.FIELDS)) {
                faults.add(
                        value,
                        "it names " + (limit ? "a limit and a step" : "neither a limit nor a step")
                                + "; write one of 'limit' and 'step'");
            }
            return Optional.empty();
        }
        return Optional.of(step ? step(value) : limit(value));
    }

    private Amendment limit(Located value) {
        Fields row = Fields.of(value, faults, LIMIT);
        String procedure = row.code("procedure");
        String limit = row.code("limit");
        Clause clause = citations.clause(row, "clause");
        LimitReader rules = new LimitReader(faults, citations, roles, stages(), actions());
        LimitAmendment change = new LimitAmendment(
                procedure,
                limit,
                row.termIf("term"),
                row.oneOf("strength", Vocabulary.STRENGTHS),
                row.termIf("lead"),
                row.textIf("choice"),
                row.textIf("owedBy").map(code -> roles.find(row.at("owedBy"))),
                row.find("extension").map(rule -> rules.extension(rule, Optional.of(clause))),
                clause);
        boolean withdrawn = row.flag("withdrawn");
        if (withdrawn && !change.isEmpty()) {
            faults.add(row.at("withdrawn"), "it withdraws the limit and changes it; keep one");
        }
        return withdrawn ? new LimitWithdrawal(procedure, limit, clause) : change;
    }

    private Names<Stage> stages() {
        return new Names<>("stage", Stage.open("none", "-", "-"), Map.of(), faults);
    }

    private Names<Action> actions() {
        return new Names<>("action", Action.of("none", "-", "-"), Map.of(), faults);
    }

    private Amendment step(Located value) {
        Fields row = Fields.of(value, faults, STEP);
        Fields step = Fields.of(row.at("step"), faults, "from", "action", "role");
        return new StepAmendment(
                row.code("procedure"),
                step.code("from"),
                step.code("action"),
                step.textIf("role").map(code -> roles.find(step.at("role"))),
                roles.find(row.texts("roles")),
                row.termIf("within"),
                citations.clause(row, "clause"));
    }
}
