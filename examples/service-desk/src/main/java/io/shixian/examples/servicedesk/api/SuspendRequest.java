package io.shixian.examples.servicedesk.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A clock to stop.
 *
 * @param limit       the code of the limit
 * @param cause       the ground, as a code
 * @param role        in which of one's roles
 * @param particulars what is handed in
 */
record SuspendRequest(
        @NotBlank @Size(max = 100) String limit,
        @NotBlank @Size(max = 100) String cause,
        Optional<@Size(max = 60) String> role,
        @Valid HandedIn particulars) {

    /** Takes what is left out for nothing. */
    SuspendRequest {
        limit = Objects.requireNonNullElse(limit, "");
        cause = Objects.requireNonNullElse(cause, "");
        role = Objects.requireNonNullElse(role, Optional.empty());
        particulars = Objects.requireNonNullElse(particulars, HandedIn.NOTHING);
    }
}
