package io.shixian.examples.quickstart;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Licence;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What if nobody checked in time? (逾期没人审查怎么办？) */
public final class NobodyCheckedInTime {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private NobodyCheckedInTime() {}

    /** Leaves an application for a licence lying over the Spring Festival. */
    public static void main(String[] args) {
        Decider rules = new Decider(ChinaCalendar.published(), Counting.STANDARD);
        CaseId id = new CaseId("p-1");
        Actor firm = Actor.of(Role.APPLICANT, "firm-1");
        Instant received = LocalDateTime.of(2025, 1, 24, 10, 0).atZone(SHANGHAI).toInstant();
        var open = new Command.Open(id, received, firm, Particulars.NONE);
        CaseFile file = ((Decision.Accepted) rules.open(Licence.PROCEDURE, open)).file();
        Instant end = rules.nextExpiry(file).orElseThrow();
        System.out.println(
                file.stage().label() + "，至 / until " + end.atZone(SHANGHAI).toLocalDateTime());

        // The library has no clock. That time has passed is a command as well, which the host sends.
        var tick = new Command.Tick(id, end);
        var passed = (Decision.Accepted) rules.decide(file, tick);
        for (CaseEvent event : passed.events()) {
            System.out.println(passed.file().stage().label() + "，自 / as of " + event.effectiveOn());
            System.out.println(event.clause().citation());
        }
        for (LimitState limit : rules.limits(passed.file(), end)) {
            System.out.println(limit.limit().label() + "：末日 / last day "
                    + limit.lastDay().orElseThrow() + "，" + limit.status().code());
        }
    }
}
