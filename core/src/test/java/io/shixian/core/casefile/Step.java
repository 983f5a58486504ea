package io.shixian.core.casefile;

import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.WINDOW;

import io.shixian.core.catalog.Licence;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Action;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Something said to a licence, so long after what was said before.
 *
 * @param days   how many days later
 * @param minute at which minute of that day, if that is not earlier than what was said before
 * @param amount by how many working days an extension lengthens
 */
record Step(Kind kind, int days, int minute, int amount) {

    static final Actor FIRM = Actor.of(APPLICANT, "firm-1");
    private static final Actor CLERK = Actor.of(WINDOW, "w-1");
    private static final Actor HEAD = Actor.of(DECIDER, "head-1");
    private static final Particulars WRITTEN = Particulars.because("案情复杂").withDocuments("doc-1");

    enum Kind {
        REQUEST_SUPPLEMENT,
        SUPPLEMENT,
        ACCEPT,
        SUSPEND,
        RESUME,
        EXTEND,
        APPROVE,
        WITHDRAW,
        TICK
    }

    Instant after(Instant before) {
        LocalDateTime said = LocalDateTime.ofInstant(before, Commands.SHANGHAI)
                .toLocalDate()
                .plusDays(days)
                .atStartOfDay()
                .plusMinutes(minute);
        Instant at = said.atZone(Commands.SHANGHAI).toInstant();
        return at.isBefore(before) ? before : at;
    }

    Command command(Instant at) {
        return switch (kind) {
            case REQUEST_SUPPLEMENT -> act(at, CLERK, Licence.REQUEST_SUPPLEMENT);
            case SUPPLEMENT -> act(at, FIRM, Licence.SUPPLEMENT);
            case ACCEPT -> act(at, CLERK, Licence.ACCEPT);
            case SUSPEND -> new Command.Suspend(Commands.CASE, at, HEAD, "decision", "testing", WRITTEN);
            case RESUME -> new Command.Resume(Commands.CASE, at, HEAD, "decision", WRITTEN);
            case EXTEND -> new Command.Extend(Commands.CASE, at, HEAD, "decision", Term.workdays(amount), WRITTEN);
            case APPROVE -> act(at, HEAD, Licence.APPROVE);
            case WITHDRAW -> act(at, FIRM, Licence.WITHDRAW);
            case TICK -> new Command.Tick(Commands.CASE, at);
        };
    }

    private static Command act(Instant at, Actor by, Action action) {
        return new Command.Act(Commands.CASE, at, by, action.code(), WRITTEN);
    }
}
