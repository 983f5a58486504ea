package io.shixian.examples.servicedesk.page;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Term;
import io.shixian.core.deadline.Unit;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.examples.servicedesk.access.Seen;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.CommandId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Turns a form of a case's page into a command to the desk, which answers whether it may be. */
@Component
class CaseForm {

    private final ServiceDesk desk;

    CaseForm(ServiceDesk desk) {
        this.desk = desk;
    }

    /** Sends the command, on the version of the case that the page showed. */
    Outcome send(CaseFile file, Viewer viewer, Typed typed) {
        return Seen.send(typed.number("expect"), version -> send(file, viewer, typed, version));
    }

    private Outcome send(CaseFile file, Viewer viewer, Typed typed, int seen) {
        CaseId id = file.id();
        Actor by = viewer.as(role(viewer, typed));
        Particulars particulars = typed.particulars(file.procedure());
        Envelope envelope = Envelope.command(command(viewer, typed).value()).expecting(seen);
        String what = typed.required("what");
        return switch (typed.required("kind")) {
            case "step" -> desk.act(id, what, by, particulars, envelope);
            case "suspend" -> desk.suspend(id, what, typed.of("cause"), by, particulars, envelope);
            case "resume" -> desk.resume(id, what, by, particulars, envelope);
            case "erase" -> desk.words().eraseAll(id, by, typed.of("reason"), envelope);
            case "extend" -> desk.extend(id, what, term(file, what, typed), by, particulars, envelope);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    /** The id that the page gave the command, under the name of who sends it, so that nobody meets another's. */
    static CommandId command(Viewer viewer, Typed typed) {
        String command = typed.required("command");
        if (!command.matches("[0-9a-f-]{36}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new CommandId("page:" + viewer.login() + ":" + command);
    }

    static Role role(Viewer viewer, Typed typed) {
        return viewer.roles().stream()
                .filter(role -> typed.is("role", role.code()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    /** An extension is given in the unit of its limit. */
    private static Term term(CaseFile file, String limit, Typed typed) {
        Unit unit = file.procedure()
                .limit(limit)
                .filter(TimeLimit::isOn)
                .map(found -> found.term().unit())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        int amount = typed.number("amount");
        if (amount < 1 || unit == Unit.SAME_DAY) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new Term(amount, unit, Term.Direction.AFTER);
    }
}
