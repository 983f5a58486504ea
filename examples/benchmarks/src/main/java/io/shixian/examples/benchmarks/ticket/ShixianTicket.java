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
import io.shixian.core.procedure.Stage;
import io.shixian.examples.benchmarks.ticket.Story.At;
import io.shixian.examples.benchmarks.ticket.Story.Do;
import io.shixian.examples.benchmarks.ticket.Story.Step;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The decider: checks role and party, records each event with its recipients, and keeps the clocks. */
final class ShixianTicket implements Ticket {

    static final Decider DECIDER = new Decider(ChinaCalendar.published(), Counting.STANDARD);

    private static final Instant OPENED = Instant.parse("2025-09-22T01:00:00Z");
    private static final Particulars UNIT = Particulars.naming(Role.ACCESSOR, Story.Who.UNIT.party);
    private static final Particulars REASON = Particulars.because("not ours");

    private static final Map<Stage, At> STATES = states();
    private static final Map<Story.Who, Actor> ACTORS = actors();

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
        Particulars given = step.action() == Do.DISPATCH ? UNIT : step.reason() ? REASON : Particulars.NONE;
        Command.Act act = new Command.Act(id, now, ACTORS.get(step.who()), step.action().code, given);
        if (DECIDER.decide(file, act) instanceof Decision.Accepted accepted) {
            file = accepted.file();
        }
        return STATES.get(file.stage());
    }

    /** A host knows its posts and reads codes it knows, as the other contenders are handed the constants of an enum. */
    private static Map<Story.Who, Actor> actors() {
        Map<Story.Who, Actor> actors = new EnumMap<>(Story.Who.class);
        for (Story.Who who : Story.Who.values()) {
            Role role = BusinessComplaint.PROCEDURE.role(who.role).orElseThrow();
            actors.put(who, Actor.of(role, who.party));
        }
        return actors;
    }

    private static Map<Stage, At> states() {
        Map<Stage, At> states = new HashMap<>();
        for (At at : At.values()) {
            states.put(BusinessComplaint.PROCEDURE.stage(at.code).orElseThrow(), at);
        }
        return states;
    }

    CaseFile file() {
        return file;
    }
}
