package io.shixian.core.joint;

import static java.util.Comparator.comparing;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.LimitState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A matter that several organs handle as one (一件事, 联办), as it stands at a moment.
 * <p>
 * The whole is judged by its own limit, whatever the limits of its parts say: they may all be kept while the whole is late,
 * and a late part does not make the whole late. Let time pass first, in the whole and in every part: a limit takes effect in
 * a case file when its running out is recorded there.
 *
 * @param whole  the case of the whole, such as one of the procedure {@code joint-matter}
 * @param limits how the limits of the whole stand
 * @param parts  the cases of the organs, the one opened first first
 */
public record JointMatter(CaseFile whole, List<LimitState> limits, List<JointPart> parts) {

    /** The name under which the opening of a part hands in the id of the case of the whole. */
    public static final String KEY = "joint";

    /** Keeps its own copies. */
    public JointMatter {
        limits = List.copyOf(limits);
        parts = List.copyOf(parts);
    }

    /**
     * Returns a joint matter with its parts.
     *
     * @param whole   the case of the whole
     * @param files   case files, in any order; those that do not name the whole are left out
     * @param decider counts the limits as the host counts
     * @param now     the moment
     * @throws IllegalArgumentException if a part is there twice, or the whole names itself as its whole
     */
    public static JointMatter of(CaseFile whole, Collection<CaseFile> files, Decider decider, Instant now) {
        Set<CaseId> seen = new HashSet<>();
        List<JointPart> parts = files.stream()
                .filter(file -> isPartOf(file, whole.id()))
                .sorted(comparing(JointMatter::openedAt)
                        .thenComparing(file -> file.id().value()))
                .map(file -> new JointPart(file, decider.limits(file, now)))
                .toList();
        for (JointPart part : parts) {
            if (part.file().id().equals(whole.id())) {
                throw new IllegalArgumentException("case " + whole.id()
                        + " names itself as its whole; name the whole in the openings of its parts only");
            }
            if (!seen.add(part.file().id())) {
                throw new IllegalArgumentException("case " + part.file().id() + " of joint matter " + whole.id()
                        + " is there twice; give each case once, in its latest version");
            }
        }
        return new JointMatter(whole, decider.limits(whole, now), parts);
    }

    private static boolean isPartOf(CaseFile file, CaseId whole) {
        return file.history().get(0) instanceof CaseEvent.Opened opened
                && whole.value().equals(opened.particulars().data().get(KEY));
    }

    private static Instant openedAt(CaseFile file) {
        return file.history().get(0).recordedAt();
    }

    /** Returns the parts that have not ended. */
    public List<JointPart> open() {
        return parts(part -> !part.isDone());
    }

    /** Returns the parts that have ended, in whatever way. */
    public List<JointPart> done() {
        return parts(JointPart::isDone);
    }

    /** Returns the parts that missed a limit, whether or not they have ended since. */
    public List<JointPart> late() {
        return parts(JointPart::isLate);
    }

    private List<JointPart> parts(Predicate<JointPart> wanted) {
        return parts.stream().filter(wanted).toList();
    }

    /** Tells whether there are parts and all of them have ended, so that the whole can be concluded. */
    public boolean isDone() {
        return !parts.isEmpty() && open().isEmpty();
    }

    /** Tells whether the whole missed a limit of its own; its parts do not count here. */
    public boolean isLate() {
        return limits.stream().anyMatch(limit -> limit.status().isMissed());
    }

    /** Returns the earliest last day on which an act is owed in a part, past or to come; empty if none has one. */
    public Optional<LocalDate> earliestLastDay() {
        return open().stream()
                .flatMap(part -> part.owed().stream())
                .flatMap(limit -> limit.lastDay().stream())
                .min(LocalDate::compareTo);
    }

    /**
     * Returns who holds the whole up: what is owed in the parts that have not ended, what runs out first or ran out longest
     * ago first; at the end what stands still, and parts in which no limit says who owes anything.
     */
    public List<Hold> heldUpBy() {
        return open().stream()
                .flatMap(part -> part.holds().stream())
                .sorted(comparing(
                        hold -> hold.limit().flatMap(LimitState::expiresAt).orElse(Instant.MAX)))
                .toList();
    }

    /** Returns the id of the whole and how many parts there are; nothing that was handed in. */
    @Override
    public String toString() {
        return "joint matter " + whole.id() + " (" + done().size() + " of " + parts.size() + " parts done)";
    }
}
