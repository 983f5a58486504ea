package io.shixian.examples.quickstart;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.jackson.MalformedRulesException;
import io.shixian.jackson.ProcedureJson;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.MemoryStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Can I write my own procedure? (能自己定义流程吗？) */
public final class MyOwnProcedure {

    private MyOwnProcedure() {}

    /** Reads a procedure from a file and opens a case under it. */
    public static void main(String[] args) throws IOException {
        String json;
        try (InputStream file = MyOwnProcedure.class.getResourceAsStream("library-card.json")) {
            json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        Procedure card = ProcedureJson.read("library-card.json", json);

        MemoryStore store = new MemoryStore();
        ServiceDesk desk = ServiceDesk.with(Catalog.builtIn().with(card), ChinaCalendar.published(), store, store)
                .at(Clock.fixed(Instant.parse("2026-04-30T02:00:00Z"), ZoneOffset.UTC))
                .open();
        CaseId id = new CaseId("card-1");
        Actor reader = Actor.of(Role.APPLICANT, "reader-1");
        desk.open(id, "library.card", reader, Particulars.NONE, Envelope.NONE);
        LimitState limit = desk.limits(desk.find(id).orElseThrow()).get(0);
        System.out.println(
                limit.limit().label() + "：末日 / last day " + limit.lastDay().orElseThrow());
        System.out.println(limit.limit().clause().orElseThrow().citation());

        Actor librarian = Actor.of(card.role("librarian").orElseThrow(), "librarian-1");
        var outcome = (Outcome.Refused) desk.act(id, "refuse", librarian, Particulars.NONE, Envelope.NONE);
        System.out.println(outcome.refusal().text());
        desk.act(id, "issue", librarian, Particulars.NONE, Envelope.NONE);
        System.out.println(desk.find(id).orElseThrow().stage().label());

        // A mistake is told with its place, and all mistakes at once.
        try {
            ProcedureJson.read("misspelt.json", json.replace("\"to\": \"issued\"", "\"to\": \"isued\""));
        } catch (MalformedRulesException e) {
            System.out.println(e.getMessage());
        }
    }
}
