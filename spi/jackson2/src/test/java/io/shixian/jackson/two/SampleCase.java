package io.shixian.jackson.two;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.json.StoredCase;
import java.time.Instant;

/** A complaint that was opened, dispatched and left alone until its limits ran out. */
final class SampleCase {

    static final Decider DECIDER = new Decider(ChinaCalendar.published(), Counting.STANDARD);
    static final Instant MUCH_LATER = Instant.parse("2025-12-30T02:00:00Z");
    private static final Instant RECEIVED = Instant.parse("2025-09-30T02:00:00Z");

    private SampleCase() {}

    static CaseFile file() {
        CaseId id = new CaseId("c-1");
        Actor citizen = Actor.of(Role.APPLICANT, "citizen-1");
        var open = new Command.Open(id, RECEIVED, citizen, Particulars.because("说明 \"/\" \u001f 🙂"));
        CaseFile file = ((Decision.Accepted) DECIDER.open(BusinessComplaint.PROCEDURE, open)).file();
        file = after(
                file,
                new Command.Act(
                        id,
                        RECEIVED,
                        Actor.of(Role.OPERATOR, "o-1"),
                        "dispatch",
                        Particulars.naming(Role.ACCESSOR, "a-1")));
        return after(file, new Command.Tick(id, MUCH_LATER));
    }

    private static CaseFile after(CaseFile file, Command command) {
        return ((Decision.Accepted) DECIDER.decide(file, command)).file();
    }

    static Object of(Class<?> type) {
        LimitState limit = DECIDER.limits(file(), MUCH_LATER).get(0);
        if (type == LimitState.class) {
            return limit;
        }
        if (type == Deadline.class) {
            return limit.deadline();
        }
        return type == StoredCase.class ? StoredCase.of(file()) : file();
    }
}
