package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.CASE;
import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.open;
import static io.shixian.core.casefile.Complaints.CITIZEN;
import static io.shixian.core.casefile.Complaints.DESK;
import static io.shixian.core.casefile.Complaints.OTHER_UNIT;
import static io.shixian.core.casefile.Complaints.UNIT;
import static io.shixian.core.casefile.Inspections.INSPECT;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.FIRM;
import static io.shixian.core.catalog.ApplicationException.VERIFY;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.CLOSE;
import static io.shixian.core.catalog.BusinessComplaint.DECLINE;
import static io.shixian.core.catalog.BusinessComplaint.DISPATCH;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static io.shixian.core.catalog.BusinessComplaint.REWORK;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.APPLICANT;

import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.catalog.ApplicationException;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What is said to those who may not open a case or take a step. */
final class StepRefusals {

    private StepRefusals() {}

    private static Refusal opening(Procedure procedure, Command.Open command) {
        return ((Decision.Refused) Matter.DECIDER.open(procedure, command)).refusal();
    }

    private static Particulars naming(Map<Role, Party> parties) {
        return new Particulars(Optional.empty(), List.of(), parties, Map.of(), OptionalInt.empty(), Map.of());
    }

    /** A case in which nothing is possible but one step, once; only its limit can end it. */
    private static Matter onlyOnce() {
        return Tables.asked(
                Procedure.named("once", "仅一次", "Once", Tables.RULES)
                        .roles(Tables.ASKER.role(), Tables.DESK.role())
                        .stages(Tables.ASKED)
                        .opening(Tables.ASKED, List.of(Tables.ASKER.role()), Tables.RULE)
                        .step(Tables.ASKED, Tables.RETURN, Tables.DESK.role(), Tables.ASKED, Tables.RULE)
                        .atMost(1)
                        .sound(),
                "2025-03-03T10:00");
    }

    private static Matter graded() {
        return Tables.asked(
                Procedure.named("graded", "评价", "Graded", Tables.RULES)
                        .roles(Tables.ASKER.role())
                        .stages(Tables.ASKED, Tables.DONE)
                        .opening(Tables.ASKED, List.of(Tables.ASKER.role()), Tables.RULE)
                        .step(Tables.ASKED, Tables.COMMENT, Tables.ASKER.role(), Tables.DONE, Tables.RULE)
                        .needs(Requirement.GRADE)
                        .sound(),
                "2025-03-03T10:00");
    }

    // spotless:off
    static List<Golden> all() {
        return List.of(
            new Golden("opening",
                opening(ApplicationException.PROCEDURE, open("2025-09-30T10:00", CITIZEN, Particulars.NONE)),
                Code.NOT_THIS_ROLE, "GDZW-3.3.3-a",
                "申请人不能发起「应用异常」；可以发起的是：运营方",
                "the applicant can't open 'Application anomaly'; possible for: operator"),
            new Golden("opening, nobody may be named",
                opening(LicenceTable.PROCEDURE, open("2025-09-30T10:00", FIRM, Particulars.naming(ADMINISTRATOR, "x"))),
                Code.MAY_NOT_NAME_PARTY, "LICENSING-29",
                "此步骤不能指明管理方",
                "this step may not name the administrator; name nobody"),
            new Golden("opening, others may be named",
                opening(ApplicationException.PROCEDURE, open("2025-09-30T10:00", DESK, Particulars.naming(APPLICANT, "x"))),
                Code.MAY_NOT_NAME_PARTY, "GDZW-3.3.3-a",
                "此步骤不能指明申请人；可以指明：接入方或管理方",
                "this step may not name the applicant; it may name: accessor or administrator"),
            new Golden("opening again",
                Complaints.received().refused(open("2025-09-30T10:00", CITIZEN, Particulars.NONE)),
                Code.CASE_EXISTS, "",
                "办件c1已存在；请使用新的编号",
                "case c1 is there already; choose another id"),
            new Golden("step of another stage",
                Complaints.dispatched().refused(act("2025-10-09T09:00", UNIT, REPLY)),
                Code.NOT_IN_THIS_STAGE, "GDZW-5.3-d",
                "接入方不能在「已分发」阶段「回复处理结果」；此阶段可以：接入方「受理」、接入方「不予受理」、接入方「退回」",
                "the accessor can't 'Reply' in stage 'Dispatched'; possible in this stage: accessor 'Accept', accessor 'Decline', accessor 'Return'"),
            new Golden("step of another role",
                Complaints.replied().refused(act("2025-10-14T09:00", UNIT, CLOSE)),
                Code.NOT_THIS_ROLE, "GDZW-5.3-d",
                "接入方不能在「已回复」阶段「办结」；此阶段可以：申请人「要求重办」、运营方或申请人「办结」",
                "the accessor can't 'Close' in stage 'Replied'; possible in this stage: applicant 'Ask for rework', operator or applicant 'Close'"),
            new Golden("step of another party",
                Complaints.dispatched().refused(act("2025-10-09T09:00", OTHER_UNIT, ACCEPT)),
                Code.NOT_THIS_PARTY, "GDZW-5.3-c",
                "接入方a-2不能「受理」：此件的接入方是a-1",
                "accessor a-2 can't 'Accept': the accessor of this case is a-1"),
            new Golden("step of no procedure",
                Complaints.received().refused(new Command.Act(CASE, at("2025-10-09T09:00"), UNIT, "fly", Particulars.NONE)),
                Code.UNKNOWN_ACTION, "",
                "「业务类投诉」没有动作 fly；已有动作：dispatch、accept、decline、return、reply、rework、close",
                "Business complaint has no action fly; it has dispatch, accept, decline, return, reply, rework, close"),
            new Golden("step after the end",
                Complaints.replied().after(act("2025-10-14T09:00", CITIZEN, CLOSE)).refused(act("2025-10-15T09:00", UNIT, REPLY)),
                Code.CASE_CLOSED, "GDZW-5.3-d",
                "此件已终结（「已办结」），不能再办理；如有新情况请另行提出",
                "the case has ended in stage 'Closed'; open a new one for anything new"),
            new Golden("step",
                Complaints.dispatched().refused(act("2025-10-09T09:00", UNIT, DECLINE)),
                Code.REASON_MISSING, "GDZW-5.3-c",
                "「不予受理」需要说明理由",
                "'Decline' needs a reason"),
            new Golden("step",
                LicenceTable.received().refused(act("2025-03-04T09:00", CLERK, LicenceTable.ACCEPT)),
                Code.DOCUMENT_MISSING, "LICENSING-32.1.5",
                "「受理」需要书面材料",
                "'Accept' needs a document"),
            new Golden("step",
                graded().refused(act("2025-03-03T11:00", Tables.ASKER, Tables.COMMENT)),
                Code.GRADE_MISSING, "GDZW-5.3",
                "「补充说明」需要评价等次（1至5）",
                "'Comment' needs a grade from 1 to 5"),
            new Golden("step",
                Complaints.received().refused(act("2025-09-30T14:00", DESK, DISPATCH)),
                Code.PARTY_NOT_NAMED, "GDZW-5.3-b",
                "「分发」需要指明接入方",
                "'Dispatch' must name the accessor"),
            new Golden("step that must name another",
                Complaints.received().refused(act("2025-09-30T14:00", DESK, DISPATCH,
                    naming(Map.of(ACCESSOR, UNIT.party(), APPLICANT, CITIZEN.party())))),
                Code.MAY_NOT_NAME_PARTY, "GDZW-5.3-b",
                "此步骤不能指明申请人；可以指明：接入方",
                "this step may not name the applicant; it may name: accessor"),
            new Golden("items of the actor's choice",
                Inspections.mendedApplication().refused(act("2025-03-06T09:00", DESK, VERIFY)),
                Code.CHECKLIST_INCOMPLETE, "GDZW-3.3.3-d",
                "「验证」需要逐项检查结果，至少一项",
                "'Verify' needs the result of each item checked, one at least"),
            new Golden("items of the table",
                Inspections.due().refused(act("2025-03-06T09:00", DESK, INSPECT, Inspections.results(Map.of("login", true)))),
                Code.CHECKLIST_INCOMPLETE, "GDZW-3.3.2.1-c3",
                "「巡检」需要逐项检查结果，缺少：磁盘（disk）、内存（memory）",
                "'Inspect' needs the result of each item checked; missing: disk (disk), memory (memory)"),
            new Golden("step",
                Complaints.replied().after(act("2025-10-14T09:00", CITIZEN, REWORK), act("2025-10-15T09:00", UNIT, REPLY))
                    .refused(act("2025-10-16T09:00", CITIZEN, REWORK)),
                Code.TOO_OFTEN, "GDZW-5.3-d",
                "「要求重办」至多1次；此阶段还可以：运营方或申请人「办结」",
                "'Ask for rework' is possible once at most; still possible in this stage: operator or applicant 'Close'"),
            new Golden("step that was the only one",
                onlyOnce().after(act("2025-03-03T11:00", Tables.DESK, Tables.RETURN)).refused(act("2025-03-03T12:00", Tables.DESK, Tables.RETURN)),
                Code.TOO_OFTEN, "GDZW-5.3",
                "「退回」至多1次",
                "'Return' is possible once at most"),
            new Golden("step",
                Complaints.received().refused(act("2025-09-30T09:00", DESK, DISPATCH)),
                Code.TIME_REVERSED, "",
                "时间早于此件上一事件（2025-09-30T10:00+08:00）；事件须按时间先后记录",
                "the time lies before the last event of the case at 2025-09-30T10:00+08:00; events are recorded in order"));
    }
    // spotless:on
}
