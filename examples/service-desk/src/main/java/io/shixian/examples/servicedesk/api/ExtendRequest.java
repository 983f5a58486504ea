package io.shixian.examples.servicedesk.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A limit that is to have more time.
 *
 * @param limit       the code of the limit
 * @param term        how much, such as {@code 10 working days} or {@code 10个工作日}
 * @param role        in which of one's roles
 * @param particulars what is handed in
 */
record ExtendRequest(
        @NotBlank @Size(max = 100) String limit,
        @NotBlank @Size(max = 40) String term,
        Optional<@Size(max = 60) String> role,
        @Valid HandedIn particulars) {

    /** Takes what is left out for nothing. */
    ExtendRequest {
        limit = Objects.requireNonNullElse(limit, "");
        term = Objects.requireNonNullElse(term, "");
        role = Objects.requireNonNullElse(role, Optional.empty());
        particulars = Objects.requireNonNullElse(particulars, HandedIn.NOTHING);
    }
}
