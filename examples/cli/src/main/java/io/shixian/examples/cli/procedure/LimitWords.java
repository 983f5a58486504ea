package io.shixian.examples.cli.procedure;

import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.ExtensionRule;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.SuspensionRule;
import io.shixian.core.procedure.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a procedure's limits in words of one language. */
final class LimitWords {

    private final Procedure procedure;
    private final ProcedureWords words;

    LimitWords(Procedure procedure, ProcedureWords words) {
        this.procedure = procedure;
        this.words = words;
    }

    /** Returns the name with debtor, term and what follows behind it, for a limit that has a term. */
    String inShort(TimeLimit limit) {
        String debtor = words.roles(limit.owedBy().stream().toList());
        String then = limit.expiry()
                .map(expiry -> words.of("，届满转为", ", then ") + words.quoted(expiry.to()))
                .orElse("");
        return words.of(
                "「" + limit.label().zh() + "」（" + debtor + "，"
                        + limit.term().label().zh() + then + "）",
                "'" + limit.label().en() + "' (" + debtor + ", "
                        + limit.term().label().en() + then + ")");
    }

    /** Returns the term with the strength of the duty. */
    String term(TimeLimit limit) {
        return limit.granted().map(term -> words.of(term.label())).orElse(words.of("未定", "none set"))
                + words.of(
                        "（" + limit.strength().label().zh() + "）",
                        " (" + limit.strength().label().en() + ")");
    }

    /** Returns what starts the limit. */
    String from(TimeLimit limit) {
        Stream<String> opening = limit.fromOpening() ? Stream.of(words.of("发起", "opening")) : Stream.empty();
        Stream<String> expiries =
                limit.fromExpiry().stream().map(code -> words.of(name(code) + "届满", name(code) + " running out"));
        String day = limit.start()
                .day()
                .map(name -> words.of("（以 " + name + " 为准）", " (counted by the day " + name + ")"))
                .orElse("");
        return words.list(Stream.concat(
                        Stream.concat(opening, Stream.of(words.actions(limit.from())))
                                .filter(part -> !part.isEmpty()),
                        expiries))
                + day;
    }

    private String name(String code) {
        return procedure
                .limit(code)
                .map(limit -> words.named(limit.label(), code))
                .orElse(code);
    }

    /** Returns what keeps the limit. */
    String until(TimeLimit limit) {
        return words.actions(limit.until());
    }

    /** Returns what ends the limit without a verdict, what follows its running out, and how it may be changed. */
    String besides(TimeLimit limit) {
        List<String> parts = new ArrayList<>();
        if (!limit.stoppedBy().isEmpty()) {
            parts.add(words.of("终止：", "stopped by ") + words.actions(limit.stoppedBy()));
        }
        limit.choices().forEach(choice -> parts.add(words.of("可选：", "or ") + words.of(choice.label())));
        if (limit.replaceable()) {
            parts.add(words.of("其他规定另有期限的，从其规定", "another law may fix another term"));
        }
        limit.expiry().ifPresent(expiry -> parts.add(expiry(expiry)));
        limit.extension().ifPresent(extension -> parts.add(extension(extension)));
        limit.suspension().ifPresent(suspension -> parts.add(suspension(suspension)));
        return String.join(words.of("；", "; "), parts);
    }

    private String expiry(Expiry expiry) {
        String told = words.roles(expiry.tells());
        return words.of(
                "届满即" + words.quoted(expiry.to()) + words.since(expiry) + (told.isEmpty() ? "" : "，告知" + told),
                "then " + words.quoted(expiry.to()) + words.since(expiry)
                        + (told.isEmpty() ? "" : ", telling " + told));
    }

    String extension(ExtensionRule rule) {
        return words.of(
                "可由" + words.roles(rule.roles()) + "延长至多" + rule.most().label().zh() + "，" + rule.times() + " 次",
                "extendable by the " + words.roles(rule.roles()) + ", up to " + rule.most() + ", "
                        + (rule.times() == 1 ? "once" : rule.times() + " times"));
    }

    String suspension(SuspensionRule rule) {
        String causes = String.join(", ", rule.causes());
        return words.of(
                "可由" + words.roles(rule.roles()) + (rule.written() ? "书面" : "") + "暂停（" + causes + "）",
                "may be suspended " + (rule.written() ? "in writing " : "") + "by the " + words.roles(rule.roles())
                        + " (" + causes + ")");
    }

    /** Returns the clauses of the limit and of what follows its running out. */
    String clauses(TimeLimit limit) {
        Optional<String> own = limit.clause().map(clause -> clause.id() + (limit.gap() ? " [gap]" : ""));
        Stream<String> others = Stream.of(
                        limit.expiry().map(Expiry::clause),
                        limit.extension().map(ExtensionRule::clause),
                        limit.suspension().map(SuspensionRule::clause))
                .flatMap(Optional::stream)
                .filter(clause -> !Optional.of(clause).equals(limit.clause()))
                .map(clause -> clause.id());
        return words.list(Stream.concat(own.stream(), others));
    }
}
