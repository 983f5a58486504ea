package io.shixian.examples.benchmarks.ticket;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.examples.benchmarks.ticket.Story.At;
import io.shixian.examples.benchmarks.ticket.Story.Do;
import io.shixian.examples.benchmarks.ticket.Story.Step;
import java.time.Instant;
import java.util.Locale;

/** The decider: checks role and party, records each event with its recipients, and keeps the clocks. */
final class ShixianTicket implements Ticket {

    static final Decider DECIDER = new Decider(ChinaCalendar.published(), Counting.STANDARD);

    private static final Instant OPENED = Instant.parse("2025-09-22T01:00:00Z");
    private static final Particulars UNIT = Particulars.naming(Role.ACCESSOR, Story.Who.UNIT.party);
    private static final Particulars REASON = Particulars.because("not ours");

    private final CaseId id;
    private CaseFile file;
    private Instant now = OPENED;

    ShixianTicket(String id) {
        this.id = new CaseId(id);
        this.file = opened();
    }

    @Override
    public void open() {
        now = OPENED;
        file = opened();
    }

    private CaseFile opened() {
        Actor citizen = Actor.of(Role.APPLICANT, Story.Who.CITIZEN.party);
        Command.Open command = new Command.Open(id, now, citizen, Particulars.NONE);
        return ((Decision.Accepted) DECIDER.open(BusinessComplaint.PROCEDURE, command)).file();
    }

    @Override
    public At take(Step step) {
        now = now.plusSeconds(3600);
        Role role = BusinessComplaint.PROCEDURE.role(step.who().role).orElseThrow();
        Particulars given = step.action() == Do.DISPATCH ? UNIT : step.reason() ? REASON : Particulars.NONE;
        Command.Act act = new Command.Act(
                id, now, Actor.of(role, step.who().party), step.action().code(), given);
        if (DECIDER.decide(file, act) instanceof Decision.Accepted accepted) {
            file = accepted.file();
        }
        return At.valueOf(file.stage().code().toUpperCase(Locale.ROOT));
    }

    CaseFile file() {
        return file;
    }
}
