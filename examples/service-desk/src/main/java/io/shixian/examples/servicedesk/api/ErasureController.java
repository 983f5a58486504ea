package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.examples.servicedesk.access.Seen;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.Account;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Erases what people have typed in a case; the history says that it was, and stays whole. */
@RestController
class ErasureController {

    private final ServiceDesk desk;
    private final Commands commands;

    ErasureController(ServiceDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @PostMapping(path = "/api/cases/{number}/erase", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DoneView> erase(
            @AuthenticationPrincipal Account account,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            @Valid @RequestBody EraseRequest request) {
        Viewer viewer = account.viewer();
        CaseFile file = commands.target(viewer, number, key);
        Envelope envelope = Commands.envelope(viewer, key);
        int version = Versions.expected(seen);
        Actor by = Roles.actor(viewer, Optional.empty(), Stream.of(Role.ADMINISTRATOR));
        Outcome outcome = Seen.send(
                version, on -> desk.words().eraseAll(file.id(), by, request.reason(), envelope.expecting(on)));
        return commands.answer(
                HttpStatus.OK,
                viewer,
                outcome,
                event -> event instanceof CaseEvent.Erased erased
                        && erased.reason().equals(request.reason().strip()));
    }
}
