package io.shixian.spi.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a part of a tick did.
 *
 * @param happened what happened, one outcome for each case
 * @param failure  the first failure there was, after all other cases of this part; its case is tried again after a minute
 * @param more     whether there may be more that is due now
 */
public record Ticked(List<Outcome.Accepted> happened, Optional<RuntimeException> failure, boolean more) {

    /** Keeps its own copy. */
    public Ticked {
        happened = List.copyOf(happened);
        Objects.requireNonNull(failure, "failure");
    }
}
