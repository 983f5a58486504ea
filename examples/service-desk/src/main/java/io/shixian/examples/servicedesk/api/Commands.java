package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.examples.servicedesk.access.Access;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.CommandRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all commands have in common: who may send one to a case, keys under which they are carried out once, and the answer. */
@Component
class Commands {

    private static final int LONGEST_KEY = 100;

    private final ServiceDesk desk;
    private final CaseStore store;
    private final Access access;
    private final Trail trail;

    Commands(ServiceDesk desk, CaseStore store, Access access, Trail trail) {
        this.desk = desk;
        this.store = store;
        this.access = access;
        this.trail = trail;
    }

    /** What a client puts around a command: its key, which counts among its own only. */
    static Envelope envelope(Viewer viewer, Optional<String> key) {
        return key.map(value -> Envelope.command(id(viewer, value).value())).orElse(Envelope.NONE);
    }

    static CommandId id(Viewer viewer, String key) {
        boolean printable = key.chars().allMatch(c -> c > ' ' && c < 127);
        if (key.isEmpty() || key.length() > LONGEST_KEY || !printable) {
            throw ApiException.faulty(
                    "Idempotency-Key",
                    "应为1至" + LONGEST_KEY + "个可见的 ASCII 字符，如一个 UUID",
                    "has 1 to " + LONGEST_KEY + " visible ASCII characters, such as a UUID");
        }
        return new CommandId(viewer.login() + ":" + key);
    }

    /** Finds what a key of this client has done. */
    Optional<CommandRecord> earlier(Viewer viewer, String key) {
        return store.seen(id(viewer, key));
    }

    /**
     * Finds the case that a command is for. Who sees it no more by what its command did, may still ask what that was.
     *
     * @throws ApiException if there is none, it is not this client's to see, or the key was used for another
     */
    CaseFile target(Viewer viewer, String number, Optional<String> key) {
        CaseId id = caseId(number);
        Optional<CaseId> before = key.flatMap(value -> earlier(viewer, value)).map(CommandRecord::caseId);
        boolean again = before.filter(id::equals).isPresent();
        CaseFile file = (again ? desk.find(id).map(access::worded) : access.find(viewer, id))
                .orElseThrow(ApiException::notFound);
        if (before.isPresent() && !again) {
            throw keyUsed();
        }
        return file;
    }

    /** A text that can't be a number is the number of no case. */
    static CaseId caseId(String number) {
        try {
            return new CaseId(number);
        } catch (IllegalArgumentException e) {
            throw ApiException.notFound();
        }
    }

    /**
     * Answers a command.
     *
     * @param same tells whether an event is what this command does; under a key that was used before it must be
     */
    ResponseEntity<DoneView> answer(HttpStatus status, Viewer viewer, Outcome outcome, Predicate<CaseEvent> same) {
        if (outcome instanceof Outcome.Refused refused) {
            throw ApiException.refused(refused.refusal());
        }
        if (outcome instanceof Outcome.Conflict conflict) {
            throw ApiException.stale(conflict.caseFile().map(CaseFile::version).orElse(0));
        }
        if (outcome instanceof Outcome.Duplicate duplicate) {
            Outcome.Accepted first = duplicate.first();
            if (last(first.events().size(), access.worded(first.file()).history()).stream()
                    .noneMatch(same)) {
                throw keyUsed();
            }
            return done(status, viewer, first);
        }
        return done(status, viewer, (Outcome.Accepted) outcome);
    }

    private ResponseEntity<DoneView> done(HttpStatus status, Viewer viewer, Outcome.Accepted accepted) {
        CaseFile file = access.worded(accepted.file());
        List<EntryView> happened = trail.last(accepted.events().size(), viewer, file);
        return ResponseEntity.status(status)
                .eTag(Versions.tag(file.version()))
                .body(new DoneView(file.id().value(), Coded.of(file.stage()), file.version(), happened));
    }

    private static List<CaseEvent> last(int count, List<CaseEvent> history) {
        return history.subList(history.size() - count, history.size());
    }

    static ApiException keyUsed() {
        return ApiException.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "key-used",
                "此 Idempotency-Key 已用于另一请求；每个请求请用各自的键",
                "this Idempotency-Key was used for another request; give each request one of its own");
    }

    /** Tells what makes two commands the same: all that was handed in, by the same role. */
    static Predicate<CaseEvent> handedIn(Particulars given, Viewer viewer) {
        return event -> event.particulars().equals(given) && event.by().party().equals(viewer.party());
    }
}
