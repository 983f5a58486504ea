package io.shixian.examples.servicedesk.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A case to open.
 *
 * @param procedure   the code of its procedure
 * @param title       the words under which it is listed
 * @param role        in which of one's roles; needed only where one has several that may open it
 * @param particulars what is handed in
 */
record OpenRequest(
        @NotBlank @Size(max = 100) String procedure,
        Optional<@Text @Size(min = 1, max = 200) String> title,
        Optional<@Size(max = 60) String> role,
        @Valid HandedIn particulars) {

    /** Takes what is left out for nothing. */
    OpenRequest {
        procedure = Objects.requireNonNullElse(procedure, "");
        title = Objects.requireNonNullElse(title, Optional.empty());
        role = Objects.requireNonNullElse(role, Optional.empty());
        particulars = Objects.requireNonNullElse(particulars, HandedIn.NOTHING);
    }
}
