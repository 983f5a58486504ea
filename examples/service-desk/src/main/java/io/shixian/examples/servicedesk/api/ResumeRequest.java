package io.shixian.examples.servicedesk.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A clock that is to go on.
 *
 * @param limit       the code of the limit
 * @param role        in which of one's roles
 * @param particulars what is handed in
 */
record ResumeRequest(
        @NotBlank @Size(max = 100) String limit,
        Optional<@Size(max = 60) String> role,
        @Valid HandedIn particulars) {

    /** Takes what is left out for nothing. */
    ResumeRequest {
        limit = Objects.requireNonNullElse(limit, "");
        role = Objects.requireNonNullElse(role, Optional.empty());
        particulars = Objects.requireNonNullElse(particulars, HandedIn.NOTHING);
    }
}
