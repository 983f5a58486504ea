package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.Refusal;
import org.springframework.http.HttpStatus;

/** Which status a refusal has: not you, not now, or not like this. */
final class Statuses {

    private Statuses() {}

    static HttpStatus of(Refusal.Code code) {
        return switch (code) {
            case UNKNOWN_CASE -> HttpStatus.NOT_FOUND;
            case NOT_THIS_ROLE, NOT_THIS_PARTY -> HttpStatus.FORBIDDEN;
            case CASE_EXISTS,
                    CASE_CLOSED,
                    NOT_IN_THIS_STAGE,
                    ALREADY_CONSENTED,
                    WINDOW_CLOSED,
                    TOO_OFTEN,
                    TIME_REVERSED,
                    LIMIT_NOT_RUNNING,
                    ALREADY_SUSPENDED,
                    NOT_SUSPENDED,
                    NOT_IN_FORCE,
                    VERSION_DOES_NOT_FIT -> HttpStatus.CONFLICT;
            case UNKNOWN_PROCEDURE,
                    UNKNOWN_ACTION,
                    REASON_MISSING,
                    DOCUMENT_MISSING,
                    PARTY_NOT_NAMED,
                    MAY_NOT_NAME_PARTY,
                    CHECKLIST_INCOMPLETE,
                    GRADE_MISSING,
                    DAY_MISSING,
                    UNKNOWN_LIMIT,
                    LIMIT_NOT_REPLACEABLE,
                    NO_EXTENSION_RULE,
                    EXTENSION_TOO_LONG,
                    NO_SUSPENSION_RULE,
                    UNKNOWN_CAUSE,
                    UNKNOWN_WORDS,
                    NO_SUCH_VERSION -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
