package io.shixian.core.request;

import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of the three required materials of the item, two may come later: the form is the main one. */
class TolerantAcceptanceTest {

    private final Submission form = Submission.NOTHING.with("application", MaterialForm.ELECTRONIC, 1);

    @Test
    void with_a_written_promise_the_rest_may_come_later() {
        Completeness found = Items.item().completeness(form.promised());

        assertThat(found.isAcceptable()).isTrue();
        assertThat(found.isComplete()).isFalse();
        assertThat(found.later()).extracting(Missing::material).containsExactly(Items.IDENTITY, Items.LEASE);
        assertThat(found.text().zh()).isEqualTo("可容后补交：(1) 身份证明：未提交，需复印件2份; (2) 租赁合同：未提交，需原件或复印件1份");
        assertThat(found.text().en()).startsWith("may come later: (1) proof of identity: not handed in; ");
    }

    @Test
    void without_a_promise_everything_must_come_now() {
        Completeness found = Items.item().completeness(form);

        assertThat(found.isAcceptable()).isFalse();
        assertThat(found.missing()).hasSize(2);
        assertThat(found.later()).isEmpty();
    }

    @Test
    void without_a_main_material_nothing_is_accepted_and_both_are_told_at_once() {
        Completeness found = Items.item()
                .completeness(Submission.NOTHING
                        .with("identity", MaterialForm.COPY, 2)
                        .promised());

        assertThat(found.isAcceptable()).isFalse();
        assertThat(found.text().zh()).isEqualTo("请一次补正：(1) 申请表：未提交，需1份。可容后补交：(1) 租赁合同：未提交，需原件或复印件1份");
        assertThat(found.text().en())
                .isEqualTo("to be supplemented: (1) application form: not handed in; needed: 1. "
                        + "may come later: (1) lease: not handed in; needed: 1 (original or copy)");
    }

    @Test
    void a_promise_is_of_no_use_where_the_item_has_no_such_rule() {
        ServiceItem strict = Items.with(ItemLimits.statutory(workdays(20)), Optional.empty());

        assertThat(strict.completeness(form.promised()).isAcceptable()).isFalse();
    }

    /** Ten working days from 2025-09-24 on, over National Day and past the make-up days of the list of working days. */
    @Test
    void the_rest_is_due_by_a_day_counted_from_the_acceptance() {
        TolerantAcceptance rule = Items.item().tolerance().orElseThrow();

        assertThat(rule.due(Instant.parse("2025-09-24T02:00:00Z"), ChinaCalendar.published())
                        .lastDay())
                .isEqualTo(LocalDate.of(2025, 10, 14));
    }
}
