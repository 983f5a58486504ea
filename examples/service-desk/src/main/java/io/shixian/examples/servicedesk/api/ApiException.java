package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.Refusal;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;

/** Ends a request that is not carried out; the client gets it as a {@link Problem}. */
final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Label text;
    private final transient Optional<Clause> clause;
    private final transient OptionalInt version;
    private final transient List<Problem.Fault> faults;

    private ApiException(
            HttpStatus status,
            String code,
            Label text,
            Optional<Clause> clause,
            OptionalInt version,
            List<Problem.Fault> faults) {
        super(text.en());
        this.status = status;
        this.code = code;
        this.text = text;
        this.clause = clause;
        this.version = version;
        this.faults = faults;
    }

    static ApiException of(HttpStatus status, String code, String zh, String en) {
        return new ApiException(status, code, new Label(zh, en), Optional.empty(), OptionalInt.empty(), List.of());
    }

    /** The same words whether there is no such case or it is somebody else's. */
    static ApiException notFound() {
        return of(HttpStatus.NOT_FOUND, "unknown-case", "没有此办件", "there is no such case");
    }

    static ApiException refused(Refusal refusal) {
        return new ApiException(
                Statuses.of(refusal.code()),
                refusal.code().code(),
                refusal.text(),
                refusal.clause(),
                OptionalInt.empty(),
                List.of());
    }

    static ApiException stale(int version) {
        return new ApiException(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                new Label(
                        "此件已有变动，现为版本 " + version + "；请重新读取后再办",
                        "the case has moved on to version " + version + "; read it again and decide again"),
                Optional.empty(),
                OptionalInt.of(version),
                List.of());
    }

    static ApiException faulty(List<Problem.Fault> faults) {
        return new ApiException(
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                new Label("请求有误，共 " + faults.size() + " 处", "the request is malformed; faults: " + faults.size()),
                Optional.empty(),
                OptionalInt.empty(),
                faults);
    }

    static ApiException faulty(String path, String zh, String en) {
        return faulty(List.of(new Problem.Fault(path, new Label(zh, en))));
    }

    HttpStatus status() {
        return status;
    }

    OptionalInt version() {
        return version;
    }

    Problem problem() {
        return new Problem(
                status.getReasonPhrase(),
                status.value(),
                code,
                text.en(),
                text,
                clause.map(ClauseView::of),
                version,
                faults);
    }
}
