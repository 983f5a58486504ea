package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.examples.servicedesk.access.Seen;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.Account;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes steps of cases, and stops, restarts and lengthens their clocks; each on the version that the client has read. */
@RestController
@RequestMapping(path = "/api/cases/{number}", consumes = MediaType.APPLICATION_JSON_VALUE)
class CommandController {

    private static final String KEY = "Idempotency-Key";

    private final ServiceDesk desk;
    private final Commands commands;

    CommandController(ServiceDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @PostMapping("/actions")
    ResponseEntity<DoneView> act(
            @AuthenticationPrincipal Account account,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestHeader(KEY) Optional<String> key,
            @Valid @RequestBody ActRequest request) {
        Viewer viewer = account.viewer();
        CaseFile file = commands.target(viewer, number, key);
        Envelope envelope = Commands.envelope(viewer, key);
        int version = Versions.expected(seen);
        Stream<Role> may = file.procedure().stepsFrom(file.stage()).stream()
                .filter(step -> step.action().code().equals(request.action()))
                .flatMap(step -> step.roles().stream());
        Actor by = Roles.actor(viewer, request.role(), may);
        Particulars given = particulars(file, request.particulars());
        Outcome outcome =
                Seen.send(version, on -> desk.act(file.id(), request.action(), by, given, envelope.expecting(on)));
        return answer(viewer, outcome, given, event -> isAction(event, request.action()));
    }

    private static boolean isAction(CaseEvent event, String action) {
        return (event instanceof CaseEvent.Moved moved && moved.action().equals(action))
                || (event instanceof CaseEvent.Consented consented
                        && consented.action().equals(action));
    }

    @PostMapping("/suspend")
    ResponseEntity<DoneView> suspend(
            @AuthenticationPrincipal Account account,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestHeader(KEY) Optional<String> key,
            @Valid @RequestBody SuspendRequest request) {
        Viewer viewer = account.viewer();
        CaseFile file = commands.target(viewer, number, key);
        Envelope envelope = Commands.envelope(viewer, key);
        int version = Versions.expected(seen);
        Actor by = Roles.actor(viewer, request.role(), suspenders(file, request.limit()));
        Particulars given = particulars(file, request.particulars());
        Outcome outcome = Seen.send(
                version,
                on -> desk.suspend(file.id(), request.limit(), request.cause(), by, given, envelope.expecting(on)));
        return answer(
                viewer,
                outcome,
                given,
                event -> event instanceof ClockEvent.Suspended stopped
                        && stopped.limit().equals(request.limit())
                        && stopped.cause().equals(request.cause()));
    }

    @PostMapping("/resume")
    ResponseEntity<DoneView> resume(
            @AuthenticationPrincipal Account account,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestHeader(KEY) Optional<String> key,
            @Valid @RequestBody ResumeRequest request) {
        Viewer viewer = account.viewer();
        CaseFile file = commands.target(viewer, number, key);
        Envelope envelope = Commands.envelope(viewer, key);
        int version = Versions.expected(seen);
        Actor by = Roles.actor(viewer, request.role(), suspenders(file, request.limit()));
        Particulars given = particulars(file, request.particulars());
        Outcome outcome =
                Seen.send(version, on -> desk.resume(file.id(), request.limit(), by, given, envelope.expecting(on)));
        return answer(
                viewer,
                outcome,
                given,
                event -> event instanceof ClockEvent.Resumed resumed
                        && resumed.limit().equals(request.limit()));
    }

    @PostMapping("/extend")
    ResponseEntity<DoneView> extend(
            @AuthenticationPrincipal Account account,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestHeader(KEY) Optional<String> key,
            @Valid @RequestBody ExtendRequest request) {
        Viewer viewer = account.viewer();
        CaseFile file = commands.target(viewer, number, key);
        Envelope envelope = Commands.envelope(viewer, key);
        int version = Versions.expected(seen);
        Term term = Terms.read("term", request.term());
        Actor by = Roles.actor(
                viewer,
                request.role(),
                limit(file, request.limit(), limit -> limit.extension().map(rule -> rule.roles())));
        Particulars given = particulars(file, request.particulars());
        Outcome outcome = Seen.send(
                version, on -> desk.extend(file.id(), request.limit(), term, by, given, envelope.expecting(on)));
        return answer(
                viewer,
                outcome,
                given,
                event -> event instanceof ClockEvent.Extended extended
                        && extended.limit().equals(request.limit())
                        && extended.term().equals(term));
    }

    private static Stream<Role> suspenders(CaseFile file, String code) {
        return limit(file, code, limit -> limit.suspension().map(rule -> rule.roles()));
    }

    private static Stream<Role> limit(CaseFile file, String code, Function<TimeLimit, Optional<List<Role>>> roles) {
        return file.procedure().limit(code).flatMap(roles).stream().flatMap(List::stream);
    }

    private static Particulars particulars(CaseFile file, HandedIn given) {
        return given.particulars(code -> file.procedure().role(code));
    }

    private ResponseEntity<DoneView> answer(
            Viewer viewer, Outcome outcome, Particulars given, Predicate<CaseEvent> does) {
        return commands.answer(HttpStatus.OK, viewer, outcome, does.and(Commands.handedIn(given, viewer)));
    }
}
