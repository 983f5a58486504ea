package io.shixian.examples.servicedesk.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * All words of a case to erase.
 *
 * @param reason why; it stays in the history, so it must not repeat what is erased
 */
record EraseRequest(@NotBlank @Text @Size(max = 1000) String reason) {

    /** Takes what is left out for nothing. */
    EraseRequest {
        reason = Objects.requireNonNullElse(reason, "");
    }
}
