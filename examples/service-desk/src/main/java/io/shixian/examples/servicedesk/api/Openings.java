package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.CommandRecord;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens cases under numbers of their own: one under the id of a command, however often and from wherever at once it arrives. */
@Component
public class Openings {

    private final ServiceDesk desk;
    private final CaseStore store;
    private final Numbers numbers;

    Openings(ServiceDesk desk, CaseStore store, Numbers numbers) {
        this.desk = desk;
        this.store = store;
        this.numbers = numbers;
    }

    /** Opens a case, or says which case was opened under this id before. */
    public Outcome open(CommandId id, String procedure, Actor by, Particulars particulars) {
        Envelope once = Envelope.command(id.value());
        Optional<CaseId> before = earlier(id);
        try {
            return desk.open(before.orElseGet(numbers::next), procedure, by, particulars, once);
        } catch (IllegalArgumentException e) {
            // The same request was on its way twice, and the other one has just opened its case.
            CaseId first = earlier(id).filter(found -> before.isEmpty()).orElseThrow(() -> e);
            return desk.open(first, procedure, by, particulars, once);
        }
    }

    private Optional<CaseId> earlier(CommandId id) {
        return store.seen(id).map(CommandRecord::caseId);
    }
}
