package io.shixian.core.joint;

import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.HEAD_OF_GOVERNMENT;
import static io.shixian.core.party.Role.RESPONSIBLE_UNIT;
import static io.shixian.core.party.Role.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.JointHandling;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A joint matter received and accepted on Sunday 2025-09-28, a make-up day, and the parts of made-up organs. */
final class Joint {

    static final Decider DECIDER = new Decider(ChinaCalendar.published(), Counting.STANDARD);
    static final Actor HALL = Actor.of(WINDOW, "hall-1");

    private static final Stage BUSY = Stage.open("busy", "办理中", "Busy");
    private static final Stage OVER = Stage.closed("over", "已决定", "Over");
    private static final Action DECIDE = Action.of("decide", "决定", "Decide");
    private static final Clause CLAUSE = LICENSING_LAW.article(42, 1);

    private Joint() {}

    /** An organ that decides within a term. */
    static Procedure deciding(Term term, Strength strength) {
        return Procedure.named("part", "分项", "Part", LICENSING_LAW)
                .roles(RESPONSIBLE_UNIT)
                .stages(BUSY, OVER)
                .opening(BUSY, List.of(RESPONSIBLE_UNIT), CLAUSE)
                .binds(RESPONSIBLE_UNIT)
                .step(BUSY, DECIDE, RESPONSIBLE_UNIT, OVER, CLAUSE)
                .limit("decision", "决定", "Decide", term)
                .fromOpening()
                .until(DECIDE)
                .owedBy(RESPONSIBLE_UNIT)
                .per(CLAUSE)
                .strength(strength)
                .suspendable(List.of("hearing"), true, CLAUSE, RESPONSIBLE_UNIT)
                .sound();
    }

    /** An organ without a limit. */
    static Procedure unlimited() {
        return Procedure.named("free", "分项", "Part", LICENSING_LAW)
                .roles(RESPONSIBLE_UNIT)
                .stages(BUSY, OVER)
                .opening(BUSY, List.of(RESPONSIBLE_UNIT), CLAUSE)
                .step(BUSY, DECIDE, RESPONSIBLE_UNIT, OVER, CLAUSE)
                .sound();
    }

    static CaseFile whole() {
        CaseFile opened =
                accepted(DECIDER.open(JointHandling.PROCEDURE, open("w", "2025-09-28T09:00", HALL, Map.of())));
        CaseFile taken = act(opened, "2025-09-28T10:00", HALL, "accept");
        return act(taken, "2025-09-28T11:00", HALL, "distribute");
    }

    static CaseFile part(String id, String at, Procedure procedure, String whole) {
        return accepted(DECIDER.open(procedure, open(id, at, organ(id), Map.of(JointMatter.KEY, whole))));
    }

    static CaseFile decided(CaseFile part, String at) {
        return act(part, at, organ(part.id().value()), "decide");
    }

    static CaseFile hearing(CaseFile part, String at) {
        return accepted(DECIDER.decide(
                part,
                new Command.Suspend(
                        part.id(),
                        Commands.at(at),
                        organ(part.id().value()),
                        "decision",
                        "hearing",
                        Particulars.NONE.withDocuments("d-1"))));
    }

    static CaseFile tick(CaseFile file, String at) {
        return accepted(DECIDER.decide(file, new Command.Tick(file.id(), Commands.at(at))));
    }

    static CaseFile extended(CaseFile whole, String at) {
        return accepted(DECIDER.decide(
                whole,
                new Command.Extend(
                        whole.id(),
                        Commands.at(at),
                        Actor.of(HEAD_OF_GOVERNMENT, "mayor"),
                        "handling",
                        Term.workdays(15),
                        Particulars.because("涉及部门多"))));
    }

    static CaseFile act(CaseFile file, String at, Actor by, String action) {
        return accepted(DECIDER.decide(
                file, new Command.Act(file.id(), Commands.at(at), by, action, Particulars.NONE.withDocuments("d-1"))));
    }

    static JointMatter matter(CaseFile whole, String at, Collection<CaseFile> files) {
        return JointMatter.of(whole, files, DECIDER, Commands.at(at));
    }

    private static Actor organ(String id) {
        return Actor.of(RESPONSIBLE_UNIT, "organ-" + id);
    }

    private static Command.Open open(String id, String at, Actor by, Map<String, String> data) {
        Map<Role, Party> names = by.role().equals(WINDOW) ? Map.of(APPLICANT, new Party("citizen-1")) : Map.of();
        return new Command.Open(
                new CaseId(id),
                Commands.at(at),
                by,
                new Particulars(Optional.empty(), List.of(), names, Map.of(), OptionalInt.empty(), data));
    }

    private static CaseFile accepted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).file();
    }
}
