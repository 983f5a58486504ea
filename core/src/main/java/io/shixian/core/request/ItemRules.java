package io.shixian.core.request;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * By which rules a case of an item is handled; {@link ServiceItem} checks them.
 *
 * @param conditions    on which conditions it is accepted (受理条件)
 * @param flow          how it is handled, step by step in words (办理流程)
 * @param procedure     the code of the procedure under which its cases are opened, if there is one
 * @param special       which special procedures are allowed
 * @param fee           whether a fee is charged (是否收费)
 * @param quantityLimit how many are granted at most (数量限制), in words; empty if there is no limit
 */
public record ItemRules(
        List<String> conditions,
        List<String> flow,
        Optional<String> procedure,
        Set<SpecialProcedure> special,
        boolean fee,
        Optional<String> quantityLimit) {

    /** Keeps its own copies. */
    public ItemRules {
        conditions = List.copyOf(conditions);
        flow = List.copyOf(flow);
        Objects.requireNonNull(procedure, "procedure");
        special = Set.copyOf(special);
        Objects.requireNonNull(quantityLimit, "quantityLimit");
    }

    /** Returns rules of conditions and steps, without special procedures, fee and limit of quantity. */
    public static ItemRules of(List<String> conditions, List<String> flow) {
        return new ItemRules(conditions, flow, Optional.empty(), Set.of(), false, Optional.empty());
    }
}
