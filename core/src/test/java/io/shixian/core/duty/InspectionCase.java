package io.shixian.core.duty;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Counting;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A case that is inspected, reported, perhaps reported again, and filed. */
record InspectionCase(CaseFile file) {

    private static final Decider DECIDER = new Decider(ChinaCalendar.published(), Counting.STANDARD);
    private static final Actor OPERATOR = Actor.of(Role.OPERATOR, "op");
    private static final Clause CLAUSE = Sources.GDZW_OPERATION.section("3.3.2.1-a");
    private static final Stage DUE = Stage.open("due", "待巡检", "Due");
    private static final Stage INSPECTED = Stage.open("inspected", "已巡检", "Inspected");
    private static final Stage REPORTED = Stage.open("reported", "已报告", "Reported");
    private static final Stage FILED = Stage.closed("filed", "已归档", "Filed");

    private static Procedure procedure(String code) {
        Action inspect = Action.of("inspect", "巡检", "Inspect");
        Action report = Action.of("report", "报告", "Report");
        return Procedure.named(code, "巡检", "Inspection", Sources.GDZW_OPERATION)
                .roles(Role.OPERATOR)
                .stages(DUE, INSPECTED, REPORTED, FILED)
                .opening(DUE, List.of(Role.OPERATOR), CLAUSE)
                .step(DUE, inspect, Role.OPERATOR, INSPECTED, CLAUSE)
                .step(INSPECTED, inspect, Role.OPERATOR, INSPECTED, CLAUSE)
                .step(INSPECTED, report, Role.OPERATOR, REPORTED, CLAUSE)
                .step(REPORTED, Action.of("file", "归档", "File"), Role.OPERATOR, FILED, CLAUSE)
                .sound();
    }

    static InspectionCase of(String procedure, String at, Map<String, String> data) {
        Particulars particulars =
                new Particulars(Optional.empty(), List.of(), Map.of(), Map.of(), OptionalInt.empty(), data);
        return accepted(DECIDER.open(
                procedure(procedure), new Command.Open(Commands.CASE, Commands.at(at), OPERATOR, particulars)));
    }

    InspectionCase then(String at, String action) {
        return accepted(DECIDER.decide(
                file, new Command.Act(Commands.CASE, Commands.at(at), OPERATOR, action, Particulars.NONE)));
    }

    private static InspectionCase accepted(Decision decision) {
        return new InspectionCase(((Decision.Accepted) decision).file());
    }
}
