package io.shixian.core.assessment;

import static io.shixian.core.catalog.BusinessComplaint.CLOSE;
import static io.shixian.core.catalog.BusinessComplaint.DISPATCH;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.catalog.TechnicalConsultation;
import io.shixian.core.deadline.Counting;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A case told step by step; every step must be accepted. Moments as clocks in Shanghai show them. */
record Story(CaseFile file) {

    static final Decider DECIDER = new Decider(ChinaCalendar.published(), Counting.STANDARD);

    static final Clause RULE = Sources.GDZW_OPERATION.section("2.1-d1");
    static final Actor CITIZEN = Actor.of(APPLICANT, "citizen-1");
    static final Actor DESK = Actor.of(OPERATOR, "op");
    static final Actor UNIT = Actor.of(ACCESSOR, "a-1");
    static final Actor OTHER_UNIT = Actor.of(ACCESSOR, "a-2");

    static final Action AMEND = Action.of("amend", "变更申请", "Amend");
    static final Action GRANT = Action.of("grant", "准予", "Grant");

    private static final Stage FILED = Stage.open("filed", "已提交", "Filed");
    private static final Stage GRANTED = Stage.closed("granted", "已准予", "Granted");

    // spotless:off
    /** A permit decided in five working days, anew if amended, three more at most, the clock stopped for a hearing. */
    static final Procedure PERMIT = Procedure.named("permit", "许可", "Permit", Sources.GDZW_OPERATION)
            .roles(APPLICANT, ACCESSOR)
            .stages(FILED, GRANTED)
            .opening(FILED, List.of(APPLICANT), RULE).binds(APPLICANT).mayBind(ACCESSOR)
            .step(FILED, AMEND, APPLICANT, FILED, RULE)
            .step(FILED, GRANT, ACCESSOR, GRANTED, RULE)
            .limit("decide", "作出决定", "Decide", workdays(5)).fromOpening().from(AMEND).until(GRANT).owedBy(ACCESSOR).per(RULE)
                    .extendable(workdays(3), 1, RULE, ACCESSOR)
                    .suspendable(List.of("hearing"), false, RULE, ACCESSOR)
            .sound();
    // spotless:on

    static Story opened(String id, Procedure procedure, String at, Actor by, Particulars particulars) {
        var open = new Command.Open(new CaseId(id), Commands.at(at), by, particulars);
        return accepted(DECIDER.open(procedure, open));
    }

    /** A complaint that the desk received and dispatched to a unit at once. */
    static Story complaint(String id, String at, Actor unit) {
        return opened(id, BusinessComplaint.PROCEDURE, at, CITIZEN, Particulars.NONE)
                .dispatched(at, unit);
    }

    static Story question(String id, String at) {
        return opened(id, TechnicalConsultation.PROCEDURE, at, CITIZEN, Particulars.NONE);
    }

    static Story permit(String id, String at, Actor unit) {
        return opened(
                id,
                PERMIT,
                at,
                CITIZEN,
                Particulars.naming(ACCESSOR, unit.party().id()));
    }

    Story dispatched(String at, Actor unit) {
        return act(at, DESK, DISPATCH, Particulars.naming(ACCESSOR, unit.party().id()));
    }

    Story act(String at, Actor by, Action action) {
        return act(at, by, action, Particulars.because("事由"));
    }

    Story act(String at, Actor by, Action action, Particulars particulars) {
        return say(new Command.Act(file.id(), Commands.at(at), by, action.code(), particulars));
    }

    Story closed(String at, int grade) {
        return act(
                at,
                CITIZEN,
                CLOSE,
                new Particulars(Optional.empty(), List.of(), Map.of(), Map.of(), OptionalInt.of(grade), Map.of()));
    }

    Story looked(String at) {
        return say(new Command.Tick(file.id(), Commands.at(at)));
    }

    Story say(Command command) {
        return accepted(DECIDER.decide(file, command));
    }

    private static Story accepted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return new Story(((Decision.Accepted) decision).file());
    }
}
