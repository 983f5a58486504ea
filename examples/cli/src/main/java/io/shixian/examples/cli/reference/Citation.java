package io.shixian.examples.cli.reference;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.ExtensionRule;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.SuspensionRule;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a procedure that stands on a clause.
 *
 * @param clause    the id of the clause
 * @param procedure the procedure
 * @param part      the opening, the action or the limit
 */
record Citation(String clause, Procedure procedure, Label part) {

    private static final Label OPENING = new Label("发起", "opening");

    /** Returns all citations of a procedure in the order of its table. */
    static Stream<Citation> of(Procedure procedure) {
        Opener opener = (clause, part) -> new Citation(clause.id(), procedure, part);
        return Stream.of(
                        Stream.of(opener.open(procedure.opening().clause(), OPENING)),
                        procedure.steps().stream().flatMap(step -> of(step, opener)),
                        procedure.limits().stream().flatMap(limit -> of(limit, opener)))
                .flatMap(citations -> citations)
                .distinct();
    }

    /** Makes a citation of a clause by a part. */
    private interface Opener {
        Citation open(Clause clause, Label part);
    }

    private static Stream<Citation> of(Transition step, Opener opener) {
        Label part = step.action().label();
        Stream<Citation> items = step.checklist().stream()
                .flatMap(list -> list.items().stream())
                .map(item -> opener.open(item.clause(), part));
        return Stream.concat(Stream.of(opener.open(step.clause(), part)), items);
    }

    private static Stream<Citation> of(TimeLimit limit, Opener opener) {
        Label part = new Label(
                "时限「" + limit.label().zh() + "」", "limit '" + limit.label().en() + "'");
        return Stream.of(
                        limit.clause(),
                        limit.expiry().map(Expiry::clause),
                        limit.extension().map(ExtensionRule::clause),
                        limit.suspension().map(SuspensionRule::clause))
                .flatMap(Optional::stream)
                .map(clause -> opener.open(clause, part));
    }
}
