package io.shixian.examples.servicedesk.api;

import io.shixian.core.law.Label;
import io.shixian.core.procedure.Checklist;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.Transition;
import io.shixian.examples.servicedesk.access.Offer;
import java.util.List;
import java.util.Optional;

/**
 * A step that may be taken now.
 *
 * @param action    what
 * @param role      in which of one's roles
 * @param to        the stage after it
 * @param needs     what it needs: {@code reason}, {@code document}, {@code grade}
 * @param checklist the items that need a result; empty with a checklist whose items the actor names
 * @param checks    whether there is a checklist
 * @param names     the roles for which a party must be named
 * @param mayName   the roles for which one may be named
 * @param days      the days that must be handed in with the data
 * @param waitsFor  the roles whose consent is still open besides
 * @param clause    on what authority
 */
record ActionView(
        Coded action,
        String role,
        Coded to,
        List<String> needs,
        boolean checks,
        List<ItemView> checklist,
        List<String> names,
        List<String> mayName,
        List<String> days,
        List<String> waitsFor,
        ClauseView clause) {

    /**
     * One item of a checklist.
     *
     * @param code  under which its result is given
     * @param label its name
     */
    record ItemView(String code, Label label) {

        static ItemView of(Item item) {
            return new ItemView(item.code(), item.label());
        }
    }

    static ActionView of(Offer offer) {
        Transition step = offer.step();
        Optional<Checklist> list = step.checklist();
        return new ActionView(
                Coded.of(step.action()),
                offer.as().code(),
                Coded.of(step.to()),
                step.needs().stream().sorted().map(Requirement::code).toList(),
                list.isPresent(),
                list.map(each -> each.items().stream().map(ItemView::of).toList())
                        .orElse(List.of()),
                step.binds().stream().map(role -> role.code()).toList(),
                step.mayBind().stream().map(role -> role.code()).toList(),
                offer.days(),
                offer.waitsFor().stream().map(role -> role.code()).toList(),
                ClauseView.of(step.clause()));
    }
}
