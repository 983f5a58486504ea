package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.servicedesk.access.Title;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.Account;
import io.shixian.spi.desk.Outcome;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Opens cases. */
@RestController
class OpeningController {

    private final Openings openings;
    private final Catalog catalog;
    private final Commands commands;

    OpeningController(Openings openings, Catalog catalog, Commands commands) {
        this.openings = openings;
        this.catalog = catalog;
        this.commands = commands;
    }

    @PostMapping(path = "/api/cases", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DoneView> open(
            @AuthenticationPrincipal Account account,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            @Valid @RequestBody OpenRequest request) {
        Viewer viewer = account.viewer();
        String once = key.orElseThrow(() -> ApiException.faulty(
                "Idempotency-Key", "必须给出，以免重复提交时再开一件", "is missing; without it a request sent twice opens two cases"));
        Actor by = Roles.actor(
                viewer,
                request.role(),
                catalog.find(request.procedure()).stream().flatMap(procedure -> procedure.opening().roles().stream()));
        Particulars particulars = particulars(request);
        Predicate<CaseEvent> same = Commands.handedIn(particulars, viewer)
                .and(event -> event instanceof CaseEvent.Opened opened
                        && opened.procedure().equals(request.procedure())
                        && opened.by().equals(by));
        Outcome outcome = openings.open(Commands.id(viewer, once), request.procedure(), by, particulars);
        ResponseEntity<DoneView> answer = commands.answer(HttpStatus.CREATED, viewer, outcome, same);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .location(URI.create(
                        "/api/cases/" + outcome.caseFile().orElseThrow().id().value()))
                .body(answer.getBody());
    }

    private Particulars particulars(OpenRequest request) {
        Optional<Procedure> procedure = catalog.find(request.procedure());
        Particulars given = request.particulars().particulars(code -> role(procedure, code));
        if (request.title().isEmpty()) {
            return given;
        }
        Map<String, String> data = new HashMap<>(given.data());
        data.put(Title.DATUM, request.title().get());
        return new Particulars(
                given.reason(), given.documents(), given.binds(), given.checklist(), given.grade(), data);
    }

    /** Where the procedure is unknown, that is what the desk will say. */
    private static Optional<Role> role(Optional<Procedure> procedure, String code) {
        return procedure.isPresent()
                ? procedure.get().role(code)
                : Role.common().stream()
                        .filter(role -> role.code().equals(code))
                        .findFirst();
    }
}
