package io.shixian.core.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Transition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A matter of an application as it is led, each step by the role that may and with all that it needs. */
record Diary(CaseFile file) {

    static final Decider DECIDER = new Decider(ChinaCalendar.published(), Counting.STANDARD);
    static final ApplicationId APP = new ApplicationId("app-7");

    static Diary opened(Procedure procedure, String id, String at) {
        return opened(procedure, id, Commands.at(at), Map.of(ServiceApplication.KEY, "app-7"));
    }

    static Diary opened(Procedure procedure, String id, Instant at, Map<String, String> details) {
        Actor opener = actor(procedure.opening().roles().get(0));
        Command.Open open = new Command.Open(new CaseId(id), at, opener, given(true, details));
        return accepted(DECIDER.open(procedure, open));
    }

    Diary then(String at, Action... actions) {
        Diary diary = this;
        for (Action action : actions) {
            diary = diary.then(Commands.at(at), action, true, Map.of());
        }
        return diary;
    }

    Diary then(Instant at, Action action, boolean passed, Map<String, String> data) {
        Transition row = file.procedure().steps(file.stage(), action).get(0);
        Actor by = actor(row.roles().get(0));
        return accepted(DECIDER.decide(file, new Command.Act(file.id(), at, by, action.code(), given(passed, data))));
    }

    Diary tick(String at) {
        return tick(Commands.at(at));
    }

    Diary tick(Instant at) {
        return accepted(DECIDER.decide(file, new Command.Tick(file.id(), at)));
    }

    private static Actor actor(Role role) {
        return Actor.of(role, role.code() + "-1");
    }

    private static Particulars given(boolean passed, Map<String, String> data) {
        return new Particulars(
                Optional.of("理由"), List.of("doc-1"), Map.of(), Map.of("function", passed), OptionalInt.empty(), data);
    }

    private static Diary accepted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return new Diary(((Decision.Accepted) decision).file());
    }
}
