package io.shixian.examples.cli.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.deadline.Unit;
import io.shixian.core.law.Strength;
import io.shixian.core.procedure.Choice;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Start;
import io.shixian.core.procedure.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A limit in sentences: who owes what by when, what follows if it is not done, and what a host may decide. */
final class LimitSentences {

    private final Procedure procedure;
    private final ProcedureWords words;
    private final Sentences sentences;
    private final LimitWords limits;

    LimitSentences(Procedure procedure, ProcedureWords words) {
        this.procedure = procedure;
        this.words = words;
        this.sentences = new Sentences(procedure, words);
        this.limits = new LimitWords(procedure, words);
    }

    /** Returns all that there is to say of a limit. */
    String of(TimeLimit limit) {
        List<String> parts = new ArrayList<>();
        parts.add(duty(limit));
        parts.add(start(limit));
        if (!limit.isOn()) {
            parts.add(unset(limit));
        }
        if (!limit.stoppedBy().isEmpty()) {
            String stopping = sentences.quoted(limit.stoppedBy());
            parts.add(words.of(stopping + "使计时终止，不作评价", stopping + " ends it without a verdict"));
        }
        parts.add(lateness(limit));
        limit.expiry().ifPresent(expiry -> parts.add(expiry(expiry)));
        limit.choices().forEach(choice -> parts.add(choice(choice)));
        if (limit.replaceable()) {
            parts.add(words.of(
                    "法律或有关标准另定期限的，从其规定，须在发起时写明",
                    "where a law or a standard fixes another term, that one applies, named at the opening"));
        }
        limit.extension().ifPresent(rule -> parts.add(limits.extension(rule)));
        limit.suspension().ifPresent(rule -> parts.add(limits.suspension(rule)));
        parts.add(words.of("依据 ", "by ") + limits.clauses(limit));
        return sentences.of(parts);
    }

    private String duty(TimeLimit limit) {
        String debtor = words.roles(limit.owedBy().stream().toList());
        String acts = limit.until().isEmpty() ? words.of("办理", "act") : sentences.quoted(limit.until());
        return words.of(
                debtor
                        + verb(limit)
                        + limit.granted().map(LimitSentences::lengthZh).orElse("")
                        + acts,
                "the " + debtor + " " + verb(limit) + " " + acts
                        + limit.granted()
                                .map(term -> lengthEn(term, limit.start()))
                                .orElse(""));
    }

    private String verb(TimeLimit limit) {
        return limit.strength() == Strength.IN_PRINCIPLE
                ? words.of("原则上应", "shall in principle")
                : words.of(limit.strength().label());
    }

    private static String lengthZh(Term term) {
        String length = term.label().zh();
        return isAhead(term) ? "至少" + length : "在" + length + (term.unit() == Unit.SAME_DAY ? "" : "内");
    }

    private static String lengthEn(Term term, Start start) {
        String length = term.label().en();
        String day = start.day().map(name -> " the day " + name).orElse("");
        if (isAhead(term)) {
            return " at least " + length + day;
        }
        if (term.unit() == Unit.SAME_DAY) {
            return " on" + (day.isEmpty() ? " the " + length : day);
        }
        return " within " + length;
    }

    private static boolean isAhead(Term term) {
        return term.direction() == Term.Direction.BEFORE;
    }

    private String start(TimeLimit limit) {
        String from = from(limit);
        if (limit.start().day().isEmpty()) {
            return words.of("自" + from + "起算", "it is counted from " + from);
        }
        String day = limit.start().day().get();
        boolean ahead = limit.granted().filter(LimitSentences::isAhead).isPresent();
        boolean same =
                limit.granted().filter(term -> term.unit() == Unit.SAME_DAY).isPresent();
        return ahead || same
                ? words.of(
                        ahead ? "以" + from + "时给出的日期 " + day + " 为准倒推" : "该日为" + from + "时给出的日期 " + day,
                        "that day is given with " + from)
                : words.of(
                        "以" + from + "时给出的日期 " + day + " 为准起算",
                        "it is counted from the day " + day + ", given with " + from);
    }

    private String from(TimeLimit limit) {
        Stream<String> opening = limit.fromOpening() ? Stream.of(words.of("「发起」", "the opening")) : Stream.empty();
        Stream<String> actions = words.ordered(limit.from()).map(words::quoted);
        Stream<String> expiries = limit.fromExpiry().stream()
                .flatMap(code -> procedure.limit(code).stream())
                .map(other ->
                        words.of(words.quoted(other.label()) + "届满", words.quoted(other.label()) + " running out"));
        return sentences.either(
                Stream.of(opening, actions, expiries).flatMap(part -> part).toList());
    }

    private String unset(TimeLimit limit) {
        return limit.gap()
                ? words.of(
                        "期限未定：原文没有这一时限，由本库预留，不计时，宿主系统可在规则手册中设定",
                        "no term is set: the text knows no such limit, so nothing is counted until a host's rule book sets one")
                : words.of(
                        "期限未定：原文有此要求而未写明天数，不计时，宿主系统可在规则手册中设定",
                        "no term is set: the text demands it without a number, so nothing is counted until a host's rule book sets one");
    }

    private String lateness(TimeLimit limit) {
        String once = limit.isOn() ? "" : words.of("设定之后，", "once it is set, ");
        String recorded = limit.strength() == Strength.SHALL
                ? words.of("记为违反时限", "recorded as a breach")
                : words.of("只记为超过时限，不算违反", "recorded as exceeded, not as a breach");
        String then = limit.expiry().isPresent()
                ? ""
                : words.of("，办件留在原阶段，仍可继续办理", "; the matter stays where it is and can still go on");
        return once + words.of("逾期" + recorded, "lateness is " + recorded) + then;
    }

    private String expiry(Expiry expiry) {
        String zh = switch (expiry.effect()) {
            case AS_OF_START -> "自起算之日起视为";
            case ON_LAST_DAY -> "自期限届满之日起视为";
            case AT_EXPIRY -> "转为";
        };
        String told = words.roles(expiry.tells());
        String to = words.quoted(expiry.to());
        return words.of(
                "届满仍未办的，" + zh + to + (told.isEmpty() ? "" : "，并告知" + told),
                "if nobody has acted by then, the matter "
                        + (expiry.effect() == Expiry.Effect.AT_EXPIRY
                                ? "becomes " + to
                                : "is deemed " + to + words.since(expiry))
                        + (told.isEmpty() ? "" : "; told: " + told));
    }

    private String choice(Choice choice) {
        String reading = words.of(choice.label());
        return words.of(
                "原文另有一种读法：" + reading + "（" + choice.code() + "），宿主系统可在规则手册中选用",
                "the text can also be read otherwise: " + reading + " (" + choice.code()
                        + "), which a host chooses with a rule book");
    }
}
