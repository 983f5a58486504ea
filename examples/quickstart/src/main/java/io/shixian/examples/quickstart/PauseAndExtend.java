package io.shixian.examples.quickstart;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Licence;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** How do I pause and extend? (如何中止计时、延长期限？) */
public final class PauseAndExtend {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private PauseAndExtend() {}

    /** Takes an application for a licence through a pause and an extension. */
    public static void main(String[] args) {
        CaseId id = new CaseId("p-1");
        Actor firm = Actor.of(Role.APPLICANT, "firm-1");
        Actor window = Actor.of(Role.WINDOW, "window-3");
        Actor head = Actor.of(Role.DECIDER, "head-1");
        Particulars paper = Particulars.NONE.withDocuments("doc-1");
        Particulars why = Particulars.because("情况复杂");
        Decider rules = new Decider(ChinaCalendar.published(), Counting.STANDARD);

        var open = new Command.Open(id, at("2026-03-02T09:00"), firm, Particulars.NONE);
        CaseFile file = ((Decision.Accepted) rules.open(Licence.PROCEDURE, open)).file();
        for (Command command : List.of(
                new Command.Act(id, at("2026-03-03T09:00"), window, "accept", paper),
                new Command.Suspend(id, at("2026-03-10T15:00"), window, "decision", "hearing", paper),
                new Command.Resume(id, at("2026-03-24T11:00"), window, "decision", Particulars.NONE),
                new Command.Extend(id, at("2026-03-30T09:00"), head, "decision", Term.workdays(11), why),
                new Command.Extend(id, at("2026-03-30T09:05"), head, "decision", Term.workdays(10), why))) {
            Decision answer = rules.decide(file, command);
            String said = command.at().atZone(SHANGHAI).toLocalDate() + " "
                    + command.getClass().getSimpleName();
            if (answer instanceof Decision.Accepted done) {
                file = done.file();
                LimitState limit = rules.limits(file, command.at()).get(1);
                System.out.println(said + "：" + limit.limit().label() + "，" + limit.deadline());
            } else if (answer instanceof Decision.Refused no) {
                // A refusal is an answer, not an exception: it says why, and nothing has changed.
                System.out.println(said + "：" + no.refusal().text());
            }
        }
    }

    private static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(SHANGHAI).toInstant();
    }
}
