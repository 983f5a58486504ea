package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.DONE;
import static io.shixian.core.procedure.Drafts.FLY;
import static io.shixian.core.procedure.Drafts.NEW;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.faults;
import static io.shixian.core.procedure.Drafts.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A step that needs the consent of several roles, and a list of things to check. */
class JointRowTest {

    private static final Item ITEM = Item.of("disk", "磁盘", "disk", RULE);

    private static StepRow joint() {
        return sound().step(NEW, FLY, List.of(OPERATOR, ACCESSOR), DONE, RULE).joint();
    }

    @Test
    void consents_are_of_two_roles_at_least() {
        assertThat(faults(joint())).isEmpty();
        assertThat(faults(sound().step(NEW, FLY, OPERATOR, DONE, RULE).joint()))
                .containsExactly(
                        "step new --fly: it asks for the consents of [operator]; name two roles or more, or drop "
                                + "joint()");
    }

    @Test
    void consents_check_no_list_and_name_and_free_nobody() {
        String fault = "step new --fly: consents of several roles can't check a list, name or free a party; do it in "
                + "another step";
        assertThat(faults(joint().checks(NEW, ITEM))).containsExactly(fault);
        assertThat(faults(joint().binds(ACCESSOR))).containsExactly(fault);
        assertThat(faults(joint().releases(ACCESSOR))).containsExactly(fault);
    }

    @Test
    void an_item_is_on_a_list_once() {
        assertThat(faults(sound().step(NEW, FLY, OPERATOR, DONE, RULE).checks(NEW, ITEM, ITEM)))
                .containsExactly("step new --fly, checklist: disk is defined twice; define it once");
    }
}
