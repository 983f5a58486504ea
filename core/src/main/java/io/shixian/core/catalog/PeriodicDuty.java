package io.shixian.core.catalog;

import io.shixian.core.procedure.Stage;

/**
 * 定期工作: what the procedures have in common by which the operator works off what it owes in every week or month.
 * <p>
 * A matter is one period. Its opening names in the details the {@code period} and, under {@link #DUE_ON}, the last working
 * day of it, at whose end the duty is due; for a period without a working day none is opened (ambiguity A10). What is not
 * done by then is recorded as a breach.
 */
public final class PeriodicDuty {

    /** The period has come, and nothing is done yet. */
    public static final Stage DUE = Stage.open("due", "待办理", "Due");

    /** Where the opening names the day on which the duty is due: the key in its details. */
    public static final String DUE_ON = "dueOn";

    private PeriodicDuty() {}
}
