package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;

import io.shixian.core.catalog.ApplicationException;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;
import java.util.Map;

/** Checklists: one whose items the table names, and the catalog's, whose items the actor names. */
final class Inspections {

    static final Actor DESK = Actor.of(OPERATOR, "op");

    static final Stage DUE = Stage.open("due", "待巡检", "Due");
    static final Stage FAULTY = Stage.open("faulty", "有问题", "Faulty");
    static final Stage INSPECTED = Stage.closed("inspected", "已巡检", "Inspected");
    static final Action INSPECT = Action.of("inspect", "巡检", "Inspect");

    private static final Clause LIST = Sources.GDZW_OPERATION.section("3.3.2.1-c3");
    private static final Item DISK = Item.of("disk", "磁盘", "disk", LIST);
    private static final Item LOGIN = Item.of("login", "登录", "login", LIST);
    private static final Item MEMORY = Item.of("memory", "内存", "memory", LIST);

    // spotless:off
    static final Procedure PROCEDURE = Procedure.named("duty", "每周巡检", "Weekly inspection", Sources.GDZW_OPERATION)
            .roles(OPERATOR)
            .stages(DUE, FAULTY, INSPECTED)
            .opening(DUE, List.of(OPERATOR), Sources.GDZW_OPERATION.section("3.3.2.1-a"))
            .step(DUE, INSPECT, OPERATOR, INSPECTED, Sources.GDZW_OPERATION.section("3.3.2.1-c3")).checks(FAULTY, DISK, LOGIN, MEMORY)
            .step(FAULTY, INSPECT, OPERATOR, INSPECTED, Sources.GDZW_OPERATION.section("3.3.2.1-c3")).checks(FAULTY, DISK)
            .sound();
    // spotless:on

    private Inspections() {}

    static Matter due() {
        return Matter.opened(PROCEDURE, "2025-03-05T09:00", DESK);
    }

    static Particulars results(Map<String, Boolean> results) {
        return Particulars.NONE.withChecklist(results);
    }

    /** An application taken offline and mended since. */
    static Matter mendedApplication() {
        return Matter.opened(ApplicationException.PROCEDURE, "2025-03-03T09:00", DESK)
                .after(
                        act("2025-03-03T10:00", DESK, ApplicationException.REPORT, Particulars.naming(ACCESSOR, "a-1")),
                        act("2025-03-03T11:00", DESK, ApplicationException.TAKE_OFFLINE, Particulars.because("无法解决")),
                        act("2025-03-05T09:00", Actor.of(ACCESSOR, "a-1"), ApplicationException.COMPLETE_FIX));
    }
}
