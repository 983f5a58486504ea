package io.shixian.json.chain;

import io.shixian.core.casefile.CaseId;
import io.shixian.json.CanonicalJson;
import io.shixian.json.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a file.
 *
 * @param history   whose history
 * @param algorithm by what the first event was digested
 */
record HeaderLine(HistoryId history, DigestAlgorithm algorithm) {

    private static final Pattern FORM =
            Pattern.compile("\\{\"shixian-history\":1,\"case\":\"((?:[^\"\\\\]|\\\\[\"\\\\]){1,200}+)\","
                    + "\"procedure\":\"([a-z0-9.-]+)\",\"version\":([1-9][0-9]{0,8}),"
                    + "\"algorithm\":\"([a-z0-9/-]+)\"}");

    /** Returns what a line says, if it is a first line. */
    static Optional<HeaderLine> parse(String line) {
        Matcher parts = FORM.matcher(line);
        return parts.matches() ? Optional.of(of(parts)) : Optional.empty();
    }

    private static HeaderLine of(Matcher parts) {
        CaseId id = new CaseId(parts.group(1).replaceAll("\\\\(.)", "$1"));
        return new HeaderLine(
                new HistoryId(id, parts.group(2), Integer.parseInt(parts.group(3))),
                new DigestAlgorithm(parts.group(4)));
    }

    @Override
    public String toString() {
        String id = CanonicalJson.text(new JsonValue.Text(history.caseId().value()));
        return "{\"shixian-history\":1,\"case\":" + id + ",\"procedure\":\"" + history.procedure() + "\",\"version\":"
                + history.version() + ",\"algorithm\":\"" + algorithm.code() + "\"}";
    }
}
