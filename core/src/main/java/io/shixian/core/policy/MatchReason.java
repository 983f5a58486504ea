package io.shixian.core.policy;

import io.shixian.core.law.Label;
import java.util.Objects;

/**
 * How an enterprise stands in one criterion; figures of the enterprise are not repeated.
 * <p>
 * {@code toString} shows only the criterion and the fit.
 *
 * @param criterion in what
 * @param asks      what the policy asks
 * @param has       what the enterprise has; for the validity the day
 * @param fit       whether the one fits the other
 */
public record MatchReason(Criterion criterion, Label asks, Label has, Fit fit) {

    /** Checks that nothing is missing. */
    public MatchReason {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(asks, "asks");
        Objects.requireNonNull(has, "has");
        Objects.requireNonNull(fit, "fit");
    }

    /** Returns the whole as a sentence. */
    public Label label() {
        return new Label(
                criterion.label().zh() + "：政策要求" + asks.zh() + "；实际为" + has.zh() + "；"
                        + fit.label().zh(),
                criterion.label().en() + ": the policy asks for " + asks.en() + "; given is " + has.en() + "; "
                        + fit.label().en());
    }

    @Override
    public String toString() {
        return criterion.code() + " " + fit.code();
    }
}
