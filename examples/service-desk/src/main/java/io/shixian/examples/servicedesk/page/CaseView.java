package io.shixian.examples.servicedesk.page;

import io.shixian.core.casefile.AuditEntry;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.party.Role;
import io.shixian.examples.servicedesk.access.ClockOffer;
import io.shixian.examples.servicedesk.access.Offer;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.DemoUsers;
import io.shixian.spi.notification.OutboxRow;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A case as its page shows it to somebody.
 *
 * @param file     the case
 * @param title    what its opener called it
 * @param limits   its limits that have started
 * @param steps    what one may do to it now
 * @param clocks   what one may do to its clocks now
 * @param trail    what happened to it
 * @param handedIn what was handed in, as far as one may read it
 * @param told     whom it was told to, as far as one may know
 * @param diagram  its procedure as the text of a diagram
 * @param now      when it is looked at
 */
public record CaseView(
        CaseFile file,
        Optional<String> title,
        List<LimitView> limits,
        List<Offer> steps,
        List<ClockOffer> clocks,
        List<AuditEntry> trail,
        List<HandedIn> handedIn,
        List<OutboxRow> told,
        String diagram,
        Instant now) {

    /** Keeps its own copies of the lists. */
    public CaseView {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(title, "title");
        limits = List.copyOf(limits);
        steps = List.copyOf(steps);
        clocks = List.copyOf(clocks);
        trail = List.copyOf(trail);
        handedIn = List.copyOf(handedIn);
        told = List.copyOf(told);
        Objects.requireNonNull(diagram, "diagram");
        Objects.requireNonNull(now, "now");
    }

    /** Tells whether there is anything that one may do now. */
    public boolean hasActions() {
        return !steps.isEmpty() || !clocks.isEmpty();
    }

    /** Returns what happened after a version that somebody has seen. */
    public List<AuditEntry> since(int version) {
        return trail.stream().filter(entry -> entry.number() > version).toList();
    }

    /** Returns who may be named for a role. */
    public List<Viewer> choices(Role role) {
        return DemoUsers.all().stream().filter(user -> user.has(role)).toList();
    }
}
