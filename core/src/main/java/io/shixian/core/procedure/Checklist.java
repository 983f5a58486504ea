package io.shixian.core.procedure;

import java.util.List;
import java.util.Objects;

/**
 * A list that a step works through: every listed item needs a result, and one bad result leads elsewhere.
 *
 * @param items  the items that must have a result; empty if the rule names none, so that the actor says which they were,
 *               at least one
 * @param failed the stage that follows if an item fails
 */
public record Checklist(List<Item> items, Stage failed) {

    /** Keeps its own copy of the items. */
    public Checklist {
        items = List.copyOf(items);
        Objects.requireNonNull(failed, "failed");
    }
}
