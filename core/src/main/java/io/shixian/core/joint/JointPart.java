package io.shixian.core.joint;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.LimitState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The case of one organ in a joint matter.
 *
 * @param file   the case
 * @param limits how its limits stand
 */
public record JointPart(CaseFile file, List<LimitState> limits) {

    /** Keeps its own copy. */
    public JointPart {
        Objects.requireNonNull(file, "file");
        limits = List.copyOf(limits);
    }

    /** Tells whether it has ended, in whatever way. */
    public boolean isDone() {
        return file.stage().isClosed();
    }

    /** Tells whether it missed a limit, one that shall be kept or one that should. */
    public boolean isLate() {
        return limits.stream().anyMatch(limit -> limit.status().isMissed());
    }

    /** Returns its limits whose act is still owed, suspended or not. */
    public List<LimitState> owed() {
        return limits.stream().filter(limit -> limit.run().isOpen()).toList();
    }

    List<Hold> holds() {
        List<Hold> holds = owed().stream()
                .map(limit -> new Hold(
                        file.id(), Optional.of(limit), limit.limit().owedBy().flatMap(file::party)))
                .toList();
        return holds.isEmpty() ? List.of(new Hold(file.id(), Optional.empty(), Optional.empty())) : holds;
    }
}
