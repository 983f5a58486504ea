package io.shixian.examples.servicedesk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.shixian.core.law.Label;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.HttpStatusCode;

/**
 * Why a request was not carried out, as {@code application/problem+json}.
 *
 * @param title   the status in words
 * @param status  the status as a number
 * @param code    why, as a stable code
 * @param detail  why, in the language that the client asked for
 * @param text    why, in both
 * @param clause  the clause of the rule that refused it, if it stands on one
 * @param version the version of the case as it is, if it had moved on
 * @param faults  all that is wrong with what was sent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String title,
        int status,
        String code,
        String detail,
        Label text,
        Optional<ClauseView> clause,
        OptionalInt version,
        List<Fault> faults) {

    /**
     * One thing that is wrong with what was sent. What was sent is not repeated.
     *
     * @param path where it stands, such as {@code particulars.reason}, or the name of a header or parameter
     * @param text what is wrong and what is possible
     */
    record Fault(String path, Label text) {}

    static Problem of(HttpStatusCode status, String title, String code, Label text) {
        return new Problem(
                title, status.value(), code, text.en(), text, Optional.empty(), OptionalInt.empty(), List.of());
    }
}
