package io.shixian.core.assessment;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.procedure.Fault;
import java.util.List;
import java.util.Objects;

/**
 * What an assessment looks at, and how much each thing weighs (考核方案).
 *
 * @param code       the stable code in kebab-case
 * @param version    which version of it this is, from 1 on
 * @param label      its name
 * @param clause     on what authority
 * @param vocabulary by which actions returns, reworks and refusals are known
 * @param disclosure how its results are made known, unless a card says otherwise
 * @param indicators what is looked at; their weights add up to 100
 */
public record Scheme(
        String code,
        int version,
        Label label,
        Clause clause,
        Vocabulary vocabulary,
        Disclosure disclosure,
        List<Indicator> indicators) {

    /** What the weights add up to. */
    public static final int WEIGHT = 100;

    /**
     * Checks the whole of it.
     *
     * @throws UnsoundSchemeException if something is wrong; it lists every fault at once
     */
    public Scheme {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(disclosure, "disclosure");
        indicators = List.copyOf(indicators);
        List<Fault> faults = SchemeCheck.faults(version, indicators);
        if (!faults.isEmpty()) {
            throw new UnsoundSchemeException(code, faults);
        }
    }

    /** Returns the text it comes from. */
    public Source source() {
        return clause.source();
    }

    /** Returns the code with the version, such as {@code platform@1}. */
    @Override
    public String toString() {
        return code + "@" + version;
    }
}
