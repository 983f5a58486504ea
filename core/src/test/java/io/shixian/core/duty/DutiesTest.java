package io.shixian.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.shixian.core.deadline.Recurrence;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DutiesTest {

    @Test
    void the_operator_inspects_and_reports_as_the_standard_says() {
        assertThat(Duties.builtIn().all())
                .extracting(
                        Duty::code,
                        duty -> duty.recurrence().toString(),
                        duty -> duty.clause().id(),
                        Duty::fulfilledBy)
                .containsExactly(
                        tuple("duty.inspection", "weekly", "GDZW-3.3.2.1-a", Optional.of("inspect")),
                        tuple("duty.weekly-report", "weekly", "GDZW-3.3.1-c", Optional.empty()),
                        tuple("duty.monthly-report", "monthly", "GDZW-3.3.1-c", Optional.empty()),
                        tuple("duty.log-review", "monthly", "GDZW-3.3.2.2-a", Optional.empty()));
        assertThat(Duties.builtIn().all()).allSatisfy(duty -> {
            assertThat(duty.owedBy()).isEqualTo(Role.OPERATOR);
            assertThat(duty.periodSource()).isEqualTo(PeriodSource.TEXT);
            assertThat(duty.procedure()).isEqualTo(duty.code());
            assertThat(duty).hasToString(duty.code());
        });
    }

    @Test
    void a_host_adds_its_own_at_the_end() {
        Duty backup = HostDuty.every(Recurrence.parse("每季度"));
        Duties more = Duties.builtIn().with(backup);

        assertThat(more.all()).hasSize(5).endsWith(backup);
        assertThat(more.find("backup")).contains(backup);
        assertThat(Duties.builtIn().find("backup")).isEmpty();
    }

    @Test
    void a_code_is_taken_once() {
        Duty backup = HostDuty.every(Recurrence.yearly());

        assertThatThrownBy(() -> Duties.of(List.of(backup, HostDuty.every(Recurrence.weekly()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duty backup is there twice; give the other one a code of its own");
    }

    @Test
    void codes_of_closed_sets_stay_as_they_are() {
        assertThat(Standing.values())
                .extracting(Standing::code)
                .containsExactly("done", "done-late", "missed", "open", "not-applicable");
        assertThat(PeriodSource.values()).extracting(PeriodSource::code).containsExactly("text", "host");
    }

    @Test
    void a_code_of_the_wrong_form_is_refused() {
        assertThatThrownBy(() -> HostDuty.coded("Backup"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'Backup' is not a code");
    }
}
