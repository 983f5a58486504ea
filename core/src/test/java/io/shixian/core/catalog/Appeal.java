package io.shixian.core.catalog;

import static io.shixian.core.casefile.Commands.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.Matter;
import io.shixian.core.casefile.OtherLimit;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An appeal of an enterprise on terms that a place has set and nothing else, assigned on 2025-09-26 at 16:30. */
record Appeal(Matter matter) {

    static Appeal onTerms(Map<String, Term> terms) {
        return assigned(terms, Optional.empty());
    }

    static Appeal difficult(Map<String, Term> terms, OtherLimit other) {
        return assigned(terms, Optional.of(other));
    }

    private static Appeal assigned(Map<String, Term> terms, Optional<OtherLimit> other) {
        Decision opened = Matter.DECIDER.open(
                with(terms),
                new Command.Open(
                        Commands.CASE, at("2025-09-26T09:00"), Journey.usual("applicant"), Particulars.NONE, other));
        return new Appeal(new Matter(((Decision.Accepted) opened).file(), Matter.DECIDER))
                .after("2025-09-26T10:00", "reviewer", "review")
                .assigned("2025-09-26T16:30");
    }

    private static Procedure with(Map<String, Term> terms) {
        Procedure plain = EnterpriseAppeal.PROCEDURE;
        Clause local = Sources.OTHER_RULE.cited("某地企业诉求办理规定");
        List<TimeLimit> limits = plain.limits().stream()
                .map(limit -> limit.with(
                        Optional.ofNullable(terms.get(limit.code())),
                        Strength.SHALL,
                        limit.lead(),
                        limit.start(),
                        local))
                .toList();
        assertThat(limits).extracting(TimeLimit::code).containsAll(terms.keySet());
        return terms.isEmpty() ? plain : plain.amended(2, LocalDate.of(2025, 1, 1), plain.steps(), limits);
    }

    Appeal assigned(String moment) {
        return new Appeal(matter.after(act(
                moment,
                "dispatcher",
                "assign",
                Particulars.naming(Role.HANDLER, Journey.usual(Role.HANDLER).id()))));
    }

    Appeal after(String moment, String role, String action) {
        return new Appeal(matter.after(act(moment, role, action, Particulars.because("理由"))));
    }

    static Command.Act act(String moment, String role, String action, Particulars particulars) {
        return new Command.Act(Commands.CASE, at(moment), Journey.usual(role), action, particulars);
    }

    /** Every limit that has begun, with its last day and how it stands. */
    Map<String, String> limits(String moment) {
        return Matter.DECIDER.limits(matter.file(), at(moment)).stream()
                .collect(Collectors.toMap(
                        state -> state.limit().code(),
                        state -> state.lastDay().orElseThrow() + " "
                                + state.status().code()));
    }

    /** What the last act kept or missed. */
    String judged() {
        return matter.file().last().judgements().stream()
                .map(judgement -> judgement.limit() + " " + judgement.status().code())
                .collect(Collectors.joining(", "));
    }

    LimitState limit(String code, String moment) {
        return Matter.DECIDER.limits(matter.file(), at(moment)).stream()
                .filter(state -> state.limit().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
