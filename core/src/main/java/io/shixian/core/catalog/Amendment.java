package io.shixian.core.catalog;

import io.shixian.core.law.Clause;

/** One change that a rule book makes to a procedure. */
public sealed interface Amendment permits LimitAmendment, LimitWithdrawal, StepAmendment {

    /** Returns the code of the procedure that it changes. */
    String procedure();

    /** Returns on what authority it is made. */
    Clause clause();

    /** Returns what it changes, as messages name it, such as {@code complaint.business, limit decide}. */
    String place();
}
