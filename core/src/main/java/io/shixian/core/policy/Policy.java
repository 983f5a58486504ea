package io.shixian.core.policy;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.law.Sources;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A policy (政策) as a platform offers it to enterprises.
 *
 * @param code     the stable code in kebab-case that the host gives it
 * @param title    its title
 * @param issuer   who issued it (发文机关)
 * @param number   the number of the document (文号), if it has one
 * @param validity when it is valid
 * @param audience whom it is for
 * @param keywords words by which it is found besides
 * @param body     its text, or nothing
 */
public record Policy(
        String code,
        Label title,
        Label issuer,
        Optional<String> number,
        Validity validity,
        Audience audience,
        List<String> keywords,
        String body) {

    /** Push, consultation and search of policy information (政策推送、咨询、检索) are functions of a platform. */
    public static final Clause CLAUSE = Sources.DB32_ENTERPRISE_PLATFORM.section("4.4-1");

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if the code has another form, or the number or a keyword is blank
     */
    public Policy {
        Codes.check(code);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(audience, "audience");
        keywords = List.copyOf(keywords);
        Objects.requireNonNull(body, "body");
        if (number.filter(String::isBlank).isPresent() || keywords.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "the number or a keyword of policy " + code + " is blank; write it or leave it out");
        }
    }

    /** Returns a policy for everyone from a day on without end, with nothing but a title. */
    public static Policy of(String code, Label title, Label issuer, LocalDate firstDay) {
        Validity validity = new Validity(firstDay, Optional.empty());
        return new Policy(code, title, issuer, Optional.empty(), validity, Audience.EVERYONE, List.of(), "");
    }

    /** Returns this with the number of the document. */
    public Policy numbered(String documentNumber) {
        return new Policy(code, title, issuer, Optional.of(documentNumber), validity, audience, keywords, body);
    }

    /** Returns this with a last day. */
    public Policy until(LocalDate lastDay) {
        Validity ending = new Validity(validity.firstDay(), Optional.of(lastDay));
        return new Policy(code, title, issuer, number, ending, audience, keywords, body);
    }

    /** Returns this for another audience. */
    public Policy meantFor(Audience others) {
        return new Policy(code, title, issuer, number, validity, others, keywords, body);
    }

    /** Returns this with these keywords and no others. */
    public Policy withKeywords(String... words) {
        return new Policy(code, title, issuer, number, validity, audience, List.of(words), body);
    }

    /** Returns this with another text. */
    public Policy withBody(String text) {
        return new Policy(code, title, issuer, number, validity, audience, keywords, text);
    }

    /** The same policies by code; refuses two of one code, since an answer could not tell them apart. */
    static List<Policy> distinct(Collection<Policy> policies) {
        TreeMap<String, Policy> byCode = new TreeMap<>();
        for (Policy policy : policies) {
            if (byCode.put(policy.code(), policy) != null) {
                throw new IllegalArgumentException(
                        "two policies have the code " + policy.code() + "; keep one, or give each its own code");
            }
        }
        return List.copyOf(byCode.values());
    }

    @Override
    public String toString() {
        return code + " " + title.zh();
    }
}
