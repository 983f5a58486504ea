package io.shixian.core.deadline;

/**
 * A statutory limit and the promised one beside it (法定时限, 承诺时限): both run on one case and are judged apart (T24).
 *
 * @param statutory the limit by law
 * @param promised  the limit that the office promises, at most the statutory one (优化营商环境条例 36)
 */
public record Promise(Term statutory, Term promised) {

    /**
     * Checks that the promise is not longer.
     *
     * @throws IllegalArgumentException if it is, or if the units differ so that it can't be told
     */
    public Promise {
        boolean sameKind = statutory.unit() == promised.unit() && statutory.direction() == promised.direction();
        boolean days = statutory.unit().isDays() && statutory.direction() == Term.Direction.AFTER;
        boolean shorter = sameKind ? promised.amount() <= statutory.amount() : promised.unit() == Unit.SAME_DAY && days;
        if (!shorter) {
            throw new IllegalArgumentException("a promise of " + promised + " beside a statutory limit of " + statutory
                    + " is refused; a promise may only be shorter, in the same unit");
        }
    }
}
