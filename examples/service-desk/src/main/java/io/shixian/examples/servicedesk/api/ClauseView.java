package io.shixian.examples.servicedesk.api;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;

/**
 * On what authority.
 *
 * @param id       the stable id of the clause
 * @param citation how it is cited
 */
record ClauseView(String id, Label citation) {

    static ClauseView of(Clause clause) {
        return new ClauseView(clause.id(), clause.citation());
    }
}
