package io.shixian.core.assessment;

/**
 * The periodic duties (定期工作) of the subject in the period, as the host counts them.
 *
 * @param done how many were done, late ones not among them unless the host's rule says so
 * @param due  how many were due
 */
public record Duties(long done, long due) {

    /** None were due. */
    public static final Duties NONE = new Duties(0, 0);

    /**
     * Checks the order of the numbers.
     *
     * @throws IllegalArgumentException if one is negative, or more were done than due
     */
    public Duties {
        if (done < 0 || done > due) {
            throw new IllegalArgumentException(
                    done + " duties done of " + due + " due; give 0 or more, and no more done than due");
        }
    }
}
