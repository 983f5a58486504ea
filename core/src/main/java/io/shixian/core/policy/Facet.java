package io.shixian.core.policy;

import java.util.Arrays;
import java.util.function.BiPredicate;

/** One side of a query besides its words, and which policies it keeps. */
enum Facet {
    REGION((query, policy) ->
            query.region().map(wanted -> policy.audience().concerns(wanted)).orElse(true)),
    SECTION((query, policy) ->
            query.section().map(wanted -> policy.audience().concerns(wanted)).orElse(true)),
    SCALE((query, policy) ->
            query.scale().map(wanted -> policy.audience().concerns(wanted)).orElse(true)),
    TAG((query, policy) ->
            query.tag().map(wanted -> policy.audience().names(wanted)).orElse(true)),
    VALIDITY((query, policy) ->
            query.validOn().map(day -> policy.validity().contains(day)).orElse(true));

    private final BiPredicate<PolicyQuery, Policy> keeps;

    Facet(BiPredicate<PolicyQuery, Policy> keeps) {
        this.keeps = keeps;
    }

    /** Whether a query keeps a policy by all of its sides. */
    static boolean allKeep(PolicyQuery query, Policy policy) {
        return Arrays.stream(values()).allMatch(facet -> facet.keeps.test(query, policy));
    }

    /** Whether a query keeps a policy by all of its sides but this one. */
    boolean othersKeep(PolicyQuery query, Policy policy) {
        return Arrays.stream(values())
                .filter(facet -> facet != this)
                .allMatch(facet -> facet.keeps.test(query, policy));
    }
}
