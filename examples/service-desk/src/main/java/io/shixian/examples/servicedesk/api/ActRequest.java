package io.shixian.examples.servicedesk.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A step to take.
 *
 * @param action      the code of the action
 * @param role        in which of one's roles; needed only where one has several that may take it
 * @param particulars what is handed in
 */
record ActRequest(
        @NotBlank @Size(max = 100) String action,
        Optional<@Size(max = 60) String> role,
        @Valid HandedIn particulars) {

    /** Takes what is left out for nothing. */
    ActRequest {
        action = Objects.requireNonNullElse(action, "");
        role = Objects.requireNonNullElse(role, Optional.empty());
        particulars = Objects.requireNonNullElse(particulars, HandedIn.NOTHING);
    }
}
