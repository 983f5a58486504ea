package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.CASE;
import static io.shixian.core.casefile.Commands.extend;
import static io.shixian.core.casefile.Commands.resume;
import static io.shixian.core.casefile.Commands.suspend;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.FIRM;
import static io.shixian.core.casefile.LicenceTable.HEAD;
import static io.shixian.core.casefile.LicenceTable.accepted;
import static io.shixian.core.deadline.Term.workdays;

import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Procedure;
import java.util.List;

/** What is said to those who may not stop a clock, let it go on or lengthen it. */
final class ClockRefusals {

    private static final Command.Suspend STOP = suspend("2025-03-12T09:00", CLERK, "decision");

    /** A question whose asker may grant the desk more time, twice. */
    private static final Procedure PATIENT = Tables.answeredWithin(workdays(5))
            .extendable(workdays(5), 2, Tables.RULE, Tables.ASKER.role())
            .sound();

    private ClockRefusals() {}

    private static Command stop(String cause, Particulars particulars) {
        return new Command.Suspend(CASE, STOP.at(), CLERK, "decision", cause, particulars);
    }

    // spotless:off
    static List<Golden> all() {
        Matter asked = Tables.asked(PATIENT, "2025-03-03T10:00");
        Actor stranger = Actor.of(Tables.ASKER.role(), "asker-2");
        return List.of(
            new Golden("suspension",
                accepted().refused(suspend("2025-03-12T09:00", CLERK, "lunch")),
                Code.UNKNOWN_LIMIT, "",
                "「行政许可办件」没有时限 lunch；已有时限：notice、decision、delivery",
                "Licence has no limit lunch; it has notice, decision, delivery"),
            new Golden("extension, of a procedure without limits",
                Inspections.due().refused(extend("2025-03-05T09:00", HEAD, "inspection-of-everything-that-there-is-to-inspect", workdays(1))),
                Code.UNKNOWN_LIMIT, "",
                "「每周巡检」没有时限 inspection-of-everything-that-there-is-t…，也没有别的时限",
                "Weekly inspection has no limit inspection-of-everything-that-there-is-t… and no other"),
            new Golden("extension after the end",
                accepted().refused(extend("2025-04-03T00:00", HEAD, "decision", workdays(1))),
                Code.LIMIT_NOT_RUNNING, "LICENSING-42.1",
                "时限「作出许可决定」未在计时：尚未开始、已经结束或已经届满",
                "the limit 'Decide' is not running: it has not begun, has ended or has run out"),
            new Golden("extension without a rule",
                accepted().refused(extend("2025-04-01T09:00", HEAD, "notice", workdays(1))),
                Code.NO_EXTENSION_RULE, "LICENSING-32.1.4",
                "时限「告知补正或决定受理」没有可以延长的规定",
                "the limit 'Notify or accept' can't be extended: no rule allows it"),
            new Golden("extension by another role",
                accepted().refused(extend("2025-04-01T09:00", CLERK, "decision", workdays(10))),
                Code.NOT_THIS_ROLE, "LICENSING-42.1",
                "窗口无权作此决定；有权的是：机关负责人",
                "the window can't decide this; possible for: decider"),
            new Golden("extension by another party",
                asked.refused(extend("2025-03-04T09:00", stranger, "answer", workdays(1))),
                Code.NOT_THIS_PARTY, "GDZW-5.3",
                "此件的申请人是asker-1，不是asker-2",
                "the applicant of this case is asker-1, not asker-2"),
            new Golden("extension that is too long",
                accepted().refused(extend("2025-04-01T09:00", HEAD, "decision", workdays(11))),
                Code.EXTENSION_TOO_LONG, "LICENSING-42.1",
                "至多延长10个工作日，申请了11个工作日",
                "an extension is 10 working days at most, not 11 working days"),
            new Golden("extension",
                accepted().refused(new Command.Extend(CASE, STOP.at(), HEAD, "decision", workdays(1), Particulars.NONE)),
                Code.REASON_MISSING, "LICENSING-42.1",
                "时限「作出许可决定」需要说明理由",
                "the limit 'Decide' needs a reason"),
            new Golden("second extension of one",
                accepted().after(extend("2025-04-01T09:00", HEAD, "decision", workdays(1)))
                    .refused(extend("2025-04-01T09:00", HEAD, "decision", workdays(1))),
                Code.TOO_OFTEN, "LICENSING-42.1",
                "时限「作出许可决定」至多延长1次",
                "the limit 'Decide' can be extended once at most"),
            new Golden("third extension of two",
                asked.after(extend("2025-03-04T09:00", Tables.ASKER, "answer", workdays(1)), extend("2025-03-04T09:00", Tables.ASKER, "answer", workdays(1)))
                    .refused(extend("2025-03-04T09:00", Tables.ASKER, "answer", workdays(1))),
                Code.TOO_OFTEN, "GDZW-5.3",
                "时限「答复」至多延长2次",
                "the limit 'Answer' can be extended 2 times at most"),
            new Golden("suspension without a rule",
                LicenceTable.received().refused(suspend("2025-03-04T09:00", CLERK, "notice")),
                Code.NO_SUSPENSION_RULE, "LICENSING-32.1.4",
                "时限「告知补正或决定受理」没有可以暂停计时的规定",
                "the limit 'Notify or accept' can't be suspended: no rule allows it"),
            new Golden("suspension by another role",
                accepted().refused(suspend("2025-03-12T09:00", FIRM, "decision")),
                Code.NOT_THIS_ROLE, "LICENSING-45",
                "申请人无权作此决定；有权的是：窗口或机关负责人",
                "the applicant can't decide this; possible for: window or decider"),
            new Golden("suspension",
                accepted().refused(stop("holiday", STOP.particulars())),
                Code.UNKNOWN_CAUSE, "LICENSING-45",
                "holiday 不是暂停计时的事由；可以的事由：hearing、inspection、expert-review",
                "holiday is no ground to stop the clock; the grounds are hearing, inspection, expert-review"),
            new Golden("suspension",
                accepted().refused(stop("hearing", Particulars.NONE)),
                Code.DOCUMENT_MISSING, "LICENSING-45",
                "时限「作出许可决定」需要书面材料",
                "the limit 'Decide' needs a document"),
            new Golden("suspension",
                accepted().after(STOP).refused(STOP),
                Code.ALREADY_SUSPENDED, "LICENSING-42.1",
                "时限「作出许可决定」已经暂停计时；请先恢复",
                "the limit 'Decide' is suspended already; resume it first"),
            new Golden("resumption",
                accepted().after(STOP).refused(resume("2025-03-12T09:00", CLERK, "decision")),
                Code.NOT_SUSPENDED, "LICENSING-42.1",
                "时限「作出许可决定」没有暂停计时，或刚刚暂停",
                "the limit 'Decide' is not suspended, or only since this instant"));
    }
    // spotless:on
}
