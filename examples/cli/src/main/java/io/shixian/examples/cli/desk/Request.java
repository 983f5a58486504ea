package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Licence;
import io.shixian.core.law.Label;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.spi.storage.CommandId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an event of a log asks of the desk.
 *
 * @param event   the event
 * @param id      by which it is carried out once, however often its log is replayed into the same store
 * @param command what is asked
 */
record Request(DeskEvent event, CommandId id, Command command) {

    private static final Actor WINDOW = Actor.of(Role.WINDOW, "window");

    /** The log doesn't say why a request is held, and the desk takes no hold without one of the law's grounds. */
    private static final String CAUSE = "inspection";

    /** Returns what each event of a log asks, in their order; empty where it is nothing to this procedure. */
    static List<Optional<Request>> of(List<DeskEvent> events) {
        Map<String, Integer> times = new HashMap<>();
        List<Optional<Request>> requests = new ArrayList<>();
        for (DeskEvent event : events) {
            // Told apart by what happened and not by the line, so that a log may have grown since it was replayed.
            String name = event.caseId() + " " + event.at() + " " + event.activity();
            int time = times.merge(name, 1, Integer::sum);
            requests.add(command(event).map(asked -> new Request(event, new CommandId(name + " " + time), asked)));
        }
        return requests;
    }

    private static Optional<Command> command(DeskEvent event) {
        // The log names no documents; each stands for itself by the code of its event.
        Particulars document = Particulars.NONE.withDocuments(event.activity());
        return switch (event.activity()) {
            case DeskEvent.RECEIPT -> Optional.of(receipt(event));
            case DeskEvent.CONFIRMATION -> Optional.of(act(event, Licence.ACCEPT, document));
            case DeskEvent.NO_LICENCE_NEEDED -> Optional.of(act(event, Licence.REJECT, document.withReason("无需许可")));
            case DeskEvent.HOLD -> Optional.of(hold(event, document));
            default -> Optional.empty();
        };
    }

    private static Command receipt(DeskEvent event) {
        // The log names nobody; the case's own number stands for its applicant.
        Actor applicant = Actor.of(Role.APPLICANT, event.caseId().value());
        return new Command.Open(event.caseId(), event.at(), applicant, Particulars.NONE);
    }

    private static Command act(DeskEvent event, Action action, Particulars particulars) {
        return new Command.Act(event.caseId(), event.at(), WINDOW, action.code(), particulars);
    }

    private static Command hold(DeskEvent event, Particulars particulars) {
        return new Command.Suspend(event.caseId(), event.at(), WINDOW, ReplayedCase.DECISION, CAUSE, particulars);
    }

    /** Returns what is asked in words. */
    Label label() {
        return switch (event.activity()) {
            case DeskEvent.CONFIRMATION -> Licence.ACCEPT.label();
            case DeskEvent.NO_LICENCE_NEEDED -> Licence.REJECT.label();
            case DeskEvent.HOLD -> new Label("暂停计时", "Suspend");
            default -> new Label("收件", "Receive");
        };
    }
}
