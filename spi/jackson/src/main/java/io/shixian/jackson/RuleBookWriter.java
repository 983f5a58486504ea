package io.shixian.jackson;

import io.shixian.core.catalog.Amendment;
import io.shixian.core.catalog.LimitAmendment;
import io.shixian.core.catalog.LimitWithdrawal;
import io.shixian.core.catalog.RuleBook;
import io.shixian.core.catalog.StepAmendment;
import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.ExtensionRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A rule book as JSON; what an amendment leaves as it is, is not there. */
final class RuleBookWriter {

    private final RuleBook book;
    private final CitationWriter citations;

    RuleBookWriter(RuleBook book) {
        this.book = book;
        this.citations =
                new CitationWriter(book.source(), book.amendments().stream().flatMap(RuleBookWriter::clauses));
    }

    private static Stream<Clause> clauses(Amendment amendment) {
        Optional<Clause> extension = amendment instanceof LimitAmendment change
                ? change.extension().map(ExtensionRule::clause)
                : Optional.empty();
        return Stream.concat(Stream.of(amendment.clause()), extension.stream());
    }

    ObjectNode object() {
        ObjectNode node = CitationWriter.named(book.code(), book.label());
        citations.define(node);
        node.put("inForce", book.inForce().toString());
        ArrayNode roles = node.putArray("roles");
        book.amendments().stream()
                .flatMap(RuleBookWriter::roles)
                .distinct()
                .forEach(role -> roles.add(CitationWriter.named(role.code(), role.label())));
        ArrayNode amendments = node.putArray("amendments");
        book.amendments().forEach(amendment -> amendments.add(amendment(amendment)));
        ArrayNode procedures = node.putArray("procedures");
        book.procedures().forEach(procedure -> procedures.add(ProcedureJson.write(procedure)));
        return node;
    }

    private static Stream<Role> roles(Amendment amendment) {
        if (amendment instanceof StepAmendment step) {
            return Stream.concat(step.row().stream(), step.roles().stream());
        }
        return amendment instanceof LimitAmendment limit
                ? Stream.concat(
                        limit.owedBy().stream(), limit.extension().map(ExtensionRule::roles).orElse(List.of()).stream())
                : Stream.of();
    }

    private ObjectNode amendment(Amendment amendment) {
        ObjectNode node = CitationWriter.object().put("procedure", amendment.procedure());
        if (amendment instanceof LimitAmendment change) {
            limit(node.put("limit", change.limit()), change);
        } else if (amendment instanceof LimitWithdrawal withdrawal) {
            node.put("limit", withdrawal.limit()).put("withdrawn", true);
        } else if (amendment instanceof StepAmendment change) {
            step(node, change);
        }
        node.set("clause", citations.clause(amendment.clause()));
        return node;
    }

    private void limit(ObjectNode node, LimitAmendment change) {
        change.term().ifPresent(term -> node.put("term", term.toString()));
        change.strength().ifPresent(strength -> node.put("strength", strength.code()));
        change.lead().ifPresent(lead -> node.put("lead", lead.toString()));
        change.choice().ifPresent(choice -> node.put("choice", choice));
        change.owedBy().ifPresent(role -> node.put("owedBy", role.code()));
        change.extension().ifPresent(rule -> node.set("extension", LimitWriter.extension(rule, citations)));
    }

    private static void step(ObjectNode node, StepAmendment change) {
        ObjectNode named = node.putObject("step").put("from", change.from()).put("action", change.action());
        change.row().ifPresent(role -> named.put("role", role.code()));
        if (!change.roles().isEmpty()) {
            node.set("roles", ProcedureWriter.roles(change.roles()));
        }
        change.within().ifPresent(window -> node.put("within", window.toString()));
    }
}
