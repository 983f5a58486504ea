package io.shixian.examples.cli.verify;

import io.shixian.core.casefile.CaseId;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;

/** Cases of a database that the caller names. */
final class StoredCases {

    private StoredCases() {}

    /**
     * Returns an id.
     *
     * @throws WrongUse if it can't be one
     */
    static CaseId id(String value) {
        return WrongUse.ifRefused("case " + Quoted.of(value) + ": ", () -> new CaseId(value));
    }

    /** Says that there is no such case. */
    static WrongUse unknown(String id) {
        return new WrongUse("the database has no case " + Quoted.of(id) + "; board --db lists those that are open");
    }
}
