package io.shixian.core.joint;

import static io.shixian.core.joint.Joint.decided;
import static io.shixian.core.joint.Joint.deciding;
import static io.shixian.core.joint.Joint.matter;
import static io.shixian.core.joint.Joint.part;
import static io.shixian.core.joint.Joint.tick;
import static io.shixian.core.joint.Joint.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Last days counted from 2025-09-28 over the National Day holiday: 10 working days end on 2025-10-17, 45 on 2025-12-05. */
class JointMatterTest {

    private final CaseFile fire = part("fire", "2025-09-28T12:00", deciding(Term.workdays(10), Strength.SHALL), "w");
    private final CaseFile health =
            part("health", "2025-09-28T12:05", deciding(Term.workdays(20), Strength.SHALL), "w");
    private final CaseFile other = part("other", "2025-09-28T12:10", deciding(Term.workdays(5), Strength.SHALL), "w2");

    @Nested
    class With_two_open_parts {

        private final JointMatter matter = matter(whole(), "2025-10-09T09:00", List.of(health, other, fire));

        @Test
        void it_has_the_parts_that_name_it_and_no_others() {
            assertThat(matter.parts()).extracting(JointPart::file).containsExactly(fire, health);
            assertThat(matter).hasToString("joint matter w (0 of 2 parts done)");
        }

        @Test
        void it_is_not_done_and_nothing_is_late() {
            assertThat(matter.isDone()).isFalse();
            assertThat(matter.open()).hasSize(2);
            assertThat(matter.done()).isEmpty();
            assertThat(matter.late()).isEmpty();
        }

        @Test
        void the_earliest_last_day_is_that_of_the_shorter_limit() {
            assertThat(matter.earliestLastDay()).hasValue(LocalDate.of(2025, 10, 17));
        }

        @Test
        void it_is_held_up_by_both_first_by_whose_limit_runs_out_first() {
            assertThat(matter.heldUpBy())
                    .extracting(
                            hold -> hold.part().value(),
                            hold -> hold.party().orElseThrow(),
                            hold -> hold.role().orElseThrow())
                    .containsExactly(
                            tuple("fire", new Party("organ-fire"), Role.RESPONSIBLE_UNIT),
                            tuple("health", new Party("organ-health"), Role.RESPONSIBLE_UNIT));
        }
    }

    @Test
    void a_part_that_is_done_holds_nothing_up() {
        CaseFile done = decided(fire, "2025-10-14T09:00");
        JointMatter matter = matter(whole(), "2025-10-15T09:00", List.of(done, health));

        assertThat(matter.done()).extracting(JointPart::file).containsExactly(done);
        assertThat(matter.open()).extracting(JointPart::file).containsExactly(health);
        assertThat(matter.heldUpBy()).extracting(hold -> hold.part().value()).containsExactly("health");
        assertThat(matter.earliestLastDay()).hasValue(LocalDate.of(2025, 10, 31));
        assertThat(matter.isDone()).isFalse();
    }

    @Test
    void it_is_done_when_all_parts_are_and_then_nobody_holds_it_up() {
        JointMatter matter = matter(
                whole(),
                "2025-10-15T09:00",
                List.of(decided(fire, "2025-10-14T09:00"), decided(health, "2025-10-15T08:00")));

        assertThat(matter.isDone()).isTrue();
        assertThat(matter.heldUpBy()).isEmpty();
        assertThat(matter.earliestLastDay()).isEmpty();
    }

    @Test
    void without_parts_it_is_not_done() {
        assertThat(matter(whole(), "2025-10-15T09:00", List.of(other)).isDone()).isFalse();
    }

    @Nested
    class The_limit_of_the_whole {

        private LimitState handling(JointMatter matter) {
            return matter.limits().stream()
                    .filter(limit -> limit.limit().code().equals("handling"))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void is_kept_though_a_part_is_late() {
            CaseFile late = tick(fire, "2025-10-18T00:00");
            JointMatter matter = matter(whole(), "2025-10-18T09:00", List.of(late, health));

            assertThat(matter.late()).extracting(JointPart::file).containsExactly(late);
            assertThat(matter.isLate()).isFalse();
            assertThat(handling(matter).lastDay()).hasValue(LocalDate.of(2025, 12, 5));
            assertThat(matter.earliestLastDay()).hasValue(LocalDate.of(2025, 10, 17));
            assertThat(matter(whole(), "2025-10-18T09:00", List.of(decided(late, "2025-10-18T08:00"), health))
                            .late())
                    .hasSize(1);
        }

        @Test
        void is_missed_though_all_parts_were_in_time() {
            CaseFile late = tick(whole(), "2025-12-06T00:00");
            JointMatter matter = matter(
                    late,
                    "2025-12-06T09:00",
                    List.of(decided(fire, "2025-10-14T09:00"), decided(health, "2025-10-15T08:00")));

            assertThat(matter.isDone()).isTrue();
            assertThat(matter.late()).isEmpty();
            assertThat(matter.isLate()).isTrue();
            assertThat(handling(matter).status()).isEqualTo(LimitStatus.BREACHED);
        }

        @Test
        void is_lengthened_once_by_the_head_of_the_government() {
            CaseFile longer = Joint.extended(whole(), "2025-12-05T23:00");

            assertThat(handling(matter(longer, "2025-12-06T09:00", List.of())).lastDay())
                    .hasValue(LocalDate.of(2025, 12, 26));
        }
    }

    @Nested
    class A_part {

        @Test
        void whose_clock_stands_still_has_no_last_day_and_comes_after_the_others() {
            CaseFile heard = Joint.hearing(fire, "2025-10-09T09:00");
            JointMatter matter = matter(whole(), "2025-10-10T09:00", List.of(heard, health));

            assertThat(matter.earliestLastDay()).hasValue(LocalDate.of(2025, 10, 31));
            assertThat(matter.heldUpBy())
                    .extracting(hold -> hold.part().value())
                    .containsExactly("health", "fire");
            assertThat(matter.late()).isEmpty();
        }

        @Test
        void that_no_limit_runs_in_holds_the_whole_up_as_well() {
            CaseFile free = part("free", "2025-09-28T12:20", Joint.unlimited(), "w");
            JointMatter matter = matter(whole(), "2025-10-10T09:00", List.of(free, health));

            assertThat(matter.heldUpBy())
                    .extracting(hold -> hold.part().value())
                    .containsExactly("health", "free");
            assertThat(matter.heldUpBy().get(1).limit()).isEmpty();
            assertThat(matter.heldUpBy().get(1).role()).isEmpty();
            assertThat(matter.heldUpBy().get(1).party()).isEmpty();
        }

        @Test
        void that_exceeds_a_limit_which_only_should_be_kept_is_late_too() {
            CaseFile soft = part("soft", "2025-09-28T12:20", deciding(Term.workdays(5), Strength.SHOULD), "w");
            JointMatter matter = matter(whole(), "2025-10-18T09:00", List.of(tick(soft, "2025-10-18T00:00"), health));

            assertThat(matter.late()).hasSize(1);
            assertThat(matter.late().get(0).limits())
                    .extracting(LimitState::status)
                    .containsExactly(LimitStatus.EXCEEDED);
        }

        @Test
        void that_is_there_twice_is_refused() {
            assertThatThrownBy(() -> matter(whole(), "2025-10-10T09:00", Collections.nCopies(2, fire)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "case fire of joint matter w is there twice; give each case once, in its latest version");
        }

        @Test
        void that_names_itself_as_its_whole_is_refused() {
            CaseFile self = part("w", "2025-09-28T12:20", Joint.unlimited(), "w");

            assertThatThrownBy(() -> matter(self, "2025-10-10T09:00", List.of(self)))
                    .hasMessageContaining("case w names itself as its whole");
        }
    }
}
