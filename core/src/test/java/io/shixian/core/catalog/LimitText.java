package io.shixian.core.catalog;

import static java.util.stream.Collectors.joining;

import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.ExtensionRule;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.SuspensionRule;
import io.shixian.core.procedure.TimeLimit;
import java.util.Collection;

/** The limits of a procedure, one line each, to be held against what a tester wrote down by hand. */
final class LimitText {

    private LimitText() {}

    static String of(Procedure procedure) {
        return procedure.limits().stream().map(LimitText::line).collect(joining("\n"));
    }

    private static String line(TimeLimit limit) {
        return limit.code() + ": "
                + limit.granted().map(Object::toString).orElse("no term")
                + " from " + (limit.fromOpening() ? "opening" : "")
                + (limit.fromOpening() && !limit.from().isEmpty() ? "/" : "") + codes(limit.from())
                + (limit.from().isEmpty() || limit.fromExpiry().isEmpty() ? "" : "/")
                + limit.fromExpiry().stream().map(code -> "expiry of " + code).collect(joining("/"))
                + limit.start().day().map(day -> " by the day " + day).orElse("")
                + " until " + codes(limit.until())
                + (limit.stoppedBy().isEmpty() ? "" : ", stopped by " + codes(limit.stoppedBy()))
                + ", owed by " + limit.owedBy().orElseThrow() + ", "
                + limit.strength().code() + ", "
                + limit.clause().orElseThrow().id()
                + limit.expiry().map(LimitText::expiry).orElse("")
                + limit.extension().map(LimitText::extension).orElse("")
                + limit.suspension().map(LimitText::suspension).orElse("")
                + (limit.tells().isEmpty() ? "" : ", changes told to " + limit.tells())
                + (limit.replaceable() ? ", replaceable" : "")
                + limit.choices().stream()
                        .map(choice -> ", or " + choice.code() + " from "
                                + codes(choice.start().actions()))
                        .collect(joining())
                + (limit.gap() ? ", gap" : "");
    }

    private static String expiry(Expiry expiry) {
        return ", at the end " + expiry.to() + " " + expiry.effect().code() + " by "
                + expiry.clause().id() + ", telling " + expiry.tells();
    }

    private static String extension(ExtensionRule rule) {
        return ", extended by " + rule.most() + " " + rule.times() + "x by " + rule.roles() + " per "
                + rule.clause().id();
    }

    private static String suspension(SuspensionRule rule) {
        return ", suspended" + (rule.written() ? " in writing" : "") + " for " + String.join("/", rule.causes())
                + " by " + rule.roles() + " per " + rule.clause().id();
    }

    private static String codes(Collection<Action> actions) {
        return actions.stream().map(Action::code).sorted().collect(joining("/"));
    }
}
