package io.shixian.examples.cli.due;

import io.shixian.core.deadline.Suspension;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import java.time.Instant;
import java.util.Optional;

/** Reads suspensions as the command line gives them: two dates or moments with a slash between. */
final class SuspensionText {

    private SuspensionText() {}

    /**
     * Reads {@code A/B}, or {@code A/} for one that still lasts.
     *
     * @throws WrongUse if the text is neither, or the suspension is empty or reversed
     */
    static Suspension parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || text.indexOf('/', slash + 1) >= 0) {
            throw new WrongUse(
                    "--suspend " + Quoted.of(text)
                            + " is no suspension; write A/B, or A/ for one that still lasts, with dates or moments for A and B");
        }
        Instant from = Times.moment("--suspend", text.substring(0, slash));
        Times.requireCovered("--suspend", from);
        String end = text.substring(slash + 1);
        if (end.isEmpty()) {
            return Suspension.since(from, "", Optional.empty());
        }
        Instant until = Times.moment("--suspend", end);
        Times.requireCovered("--suspend", until);
        if (!until.isAfter(from)) {
            throw new WrongUse(
                    "--suspend " + Quoted.of(text) + " is empty or reversed; write the earlier date or moment first");
        }
        return Suspension.between(from, until);
    }
}
