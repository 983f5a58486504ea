package io.shixian.core.request;

import static io.shixian.core.request.MaterialForm.COPY;
import static io.shixian.core.request.MaterialForm.ELECTRONIC;
import static io.shixian.core.request.MaterialForm.ORIGINAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private final ServiceItem item = Items.item();
    private final Submission form = Submission.NOTHING.with("application", ELECTRONIC, 1);

    private final Submission all = form.with("identity", COPY, 2).with("lease", ORIGINAL, 1);

    @Test
    void all_that_is_required_is_complete_without_what_is_optional() {
        assertThat(item.completeness(all))
                .returns(true, Completeness::isComplete)
                .returns(true, Completeness::isAcceptable)
                .returns("材料齐全", found -> found.text().zh())
                .returns("nothing is missing", found -> found.text().en());
    }

    @Test
    void several_pieces_of_one_material_add_up() {
        assertThat(item.completeness(form.with("lease", COPY, 1)
                                .with("identity", COPY, 1)
                                .with("identity", COPY, 1))
                        .isComplete())
                .isTrue();
    }

    @Test
    void more_than_is_needed_and_a_form_too_many_do_no_harm() {
        assertThat(item.completeness(all.with("lease", ELECTRONIC, 3).with("application", COPY, 9))
                        .isComplete())
                .isTrue();
    }

    @Test
    void what_the_item_does_not_ask_for_is_named_and_changes_nothing() {
        Completeness found = item.completeness(all.with("tax-return", COPY, 1).with("tax-return", COPY, 1));

        assertThat(found.isComplete()).isTrue();
        assertThat(found.unrelated()).containsExactly("tax-return");
    }

    @Nested
    class What_is_missing {

        @Test
        void is_named_at_once_in_the_order_of_the_item() {
            Completeness nothing = item.completeness(Submission.NOTHING);

            assertThat(nothing.missing())
                    .extracting(Missing::material)
                    .containsExactly(Items.FORM, Items.IDENTITY, Items.LEASE);
            assertThat(nothing.text().zh())
                    .isEqualTo("请一次补正：(1) 申请表：未提交，需1份; (2) 身份证明：未提交，需复印件2份; (3) 租赁合同：未提交，需原件或复印件1份");
            assertThat(nothing.text().en())
                    .isEqualTo("to be supplemented: (1) application form: not handed in; needed: 1; "
                            + "(2) proof of identity: not handed in; needed: 2 (copy); "
                            + "(3) lease: not handed in; needed: 1 (original or copy)");
        }

        @Test
        void may_be_the_form_or_the_number() {
            Completeness found = item.completeness(
                    form.with("identity", COPY, 1).with("identity", ORIGINAL, 1).with("lease", ELECTRONIC, 1));

            assertThat(found.missing())
                    .containsExactly(new Missing(Items.IDENTITY, 1, 1), new Missing(Items.LEASE, 0, 1));
            assertThat(found.text().zh()).isEqualTo("请一次补正：(1) 身份证明：已交1份，需复印件2份; (2) 租赁合同：形式不符，需原件或复印件1份");
            assertThat(found.text().en())
                    .isEqualTo("to be supplemented: (1) proof of identity: 1 handed in; needed: 2 (copy); "
                            + "(2) lease: in a form that is not taken; needed: 1 (original or copy)");
        }
    }

    @Test
    void nobody_hands_in_none_of_something() {
        assertThatThrownBy(() -> form.with("lease", COPY, 0))
                .hasMessage("0 copies of 'lease' were handed in; write 1 or more, or leave it out");
    }
}
