package io.shixian.jdbc.trial;

import io.shixian.spi.desk.Outcome;

/**
 * What a desk says became of a request, as a line between them.
 *
 * @param code {@code accepted}, {@code duplicate}, {@code refused}, {@code conflict} or {@code failed}
 * @param from the version of the case before it, if it was carried out
 * @param to   the version after it, if it was carried out
 * @param why  the code of a refusal or the name of an exception
 */
record Answer(String code, int from, int to, String why) {

    static Answer of(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return new Answer(outcome.code(), 0, 0, refused.refusal().code().toString());
        }
        if (outcome instanceof Outcome.Conflict) {
            return new Answer(outcome.code(), 0, 0, "");
        }
        Outcome.Accepted done = outcome instanceof Outcome.Duplicate again ? again.first() : (Outcome.Accepted) outcome;
        int to = done.file().version();
        return new Answer(outcome.code(), to - done.events().size(), to, "");
    }

    /** The answer where nobody knows whether it was carried out. */
    static Answer failed(Exception e) {
        return new Answer("failed", 0, 0, e.getClass().getSimpleName());
    }

    static Answer parse(String line) {
        String[] fields = line.split("\t", -1);
        return new Answer(fields[0], Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), fields[3]);
    }

    String line() {
        return code + "\t" + from + "\t" + to + "\t" + why;
    }

    boolean isFailed() {
        return code.equals("failed");
    }

    boolean isDone() {
        return code.equals("accepted") || code.equals("duplicate");
    }
}
