package io.shixian.json.chain;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
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
import io.shixian.json.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A complaint that was opened, dispatched and left alone until its limits ran out, and histories made by hand. */
final class SampleHistory {

    static final Decider DECIDER = new Decider(ChinaCalendar.published(), Counting.STANDARD);
    static final CaseId ID = new CaseId("办件 \"1\\2\"");
    private static final Instant RECEIVED = Instant.parse("2025-09-30T02:00:00Z");

    private SampleHistory() {}

    static CaseFile file() {
        Actor citizen = Actor.of(Role.APPLICANT, "citizen-1");
        var open = new Command.Open(ID, RECEIVED, citizen, Particulars.because("张三 13800138000 🙂"));
        CaseFile file = ((Decision.Accepted) DECIDER.open(BusinessComplaint.PROCEDURE, open)).file();
        Actor operator = Actor.of(Role.OPERATOR, "o-1");
        file = after(
                file, new Command.Act(ID, RECEIVED, operator, "dispatch", Particulars.naming(Role.ACCESSOR, "a-1")));
        return after(file, new Command.Tick(ID, Instant.parse("2025-12-30T02:00:00Z")));
    }

    private static CaseFile after(CaseFile file, Command command) {
        return ((Decision.Accepted) DECIDER.decide(file, command)).file();
    }

    /** An event that follows any other. */
    static CaseEvent step(int number) {
        CaseEvent.Moved moved = (CaseEvent.Moved) file().history().get(1);
        return new CaseEvent.Moved(
                moved.action(),
                moved.from(),
                moved.to(),
                moved.by(),
                moved.bound(),
                moved.released(),
                Particulars.because("step " + number),
                List.of(),
                List.of(),
                RECEIVED.plusSeconds(number),
                moved.effectiveOn(),
                moved.clause());
    }

    static List<Digest> digests(List<CaseEvent> history) {
        return HistoryChain.all(ID, history, DigestAlgorithm.SHA_256).stream()
                .map(HistoryChain::digest)
                .toList();
    }

    /** Reads events that it knows already: this module has no library that reads others. */
    static EventReader knowing(List<CaseEvent> events) {
        Map<String, CaseEvent> known =
                events.stream().distinct().collect(Collectors.toMap(CanonicalJson::text, Function.identity()));
        return json -> Optional.ofNullable(known.get(new String(json, StandardCharsets.UTF_8)))
                .orElseThrow(() -> new IllegalArgumentException("not one of the events"));
    }
}
