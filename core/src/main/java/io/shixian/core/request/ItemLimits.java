package io.shixian.core.request;

import io.shixian.core.deadline.Promise;
import io.shixian.core.deadline.Term;
import java.util.Objects;
import java.util.Optional;

/**
 * The two limits of an item, which run side by side and are judged apart (T24); {@link ServiceItem} checks them.
 *
 * @param statutory the limit by law (法定办结时限), if a law fixes one
 * @param promised  the limit that the organ promises (承诺办结时限), at most the statutory one (优化营商环境条例 36)
 */
public record ItemLimits(Optional<ItemLimit> statutory, Optional<ItemLimit> promised) {

    /** Checks that nothing is missing. */
    public ItemLimits {
        Objects.requireNonNull(statutory, "statutory");
        Objects.requireNonNull(promised, "promised");
    }

    /** Returns a statutory and a promised limit. */
    public static ItemLimits of(Term statutory, Term promised) {
        return new ItemLimits(Optional.of(ItemLimit.of(statutory)), Optional.of(ItemLimit.of(promised)));
    }

    /** Returns a statutory limit beside which nothing is promised. */
    public static ItemLimits statutory(Term statutory) {
        return new ItemLimits(Optional.of(ItemLimit.of(statutory)), Optional.empty());
    }

    /**
     * Returns both limits together, if there are both.
     *
     * @throws IllegalArgumentException if the promise is longer, or the units differ so that it can't be told; not in an item,
     *                                  which is refused then
     */
    public Optional<Promise> promise() {
        return statutory.flatMap(law -> promised.map(own -> new Promise(law.term(), own.term())));
    }

    /**
     * Returns the limit that is measured first: the promised one, if there is one.
     *
     * @throws IllegalStateException if there is neither; not in an item, which is refused then
     */
    public Term first() {
        return promised.or(() -> statutory)
                .map(ItemLimit::term)
                .orElseThrow(() -> new IllegalStateException("the item has no time limit; give it one"));
    }
}
