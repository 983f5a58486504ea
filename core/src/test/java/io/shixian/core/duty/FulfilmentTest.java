package io.shixian.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Commands;
import io.shixian.core.deadline.Recurrence;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What case files say about duties. */
class FulfilmentTest {

    private static final Duty INSPECTION =
            Duties.builtIn().find("duty.inspection").orElseThrow();
    private static final Duty BACKUP = HostDuty.every(Recurrence.weekly());
    private static final Map<String, String> WEEK = Map.of("period", "2026-W40");

    @Test
    void an_inspection_is_done_when_it_is_inspected_whenever_it_is_reported() {
        InspectionCase opened = InspectionCase.of("duty.inspection", "2026-09-28T09:00", WEEK);
        InspectionCase inspected = opened.then("2026-09-29T09:00", "inspect");
        InspectionCase reported = inspected.then("2026-10-09T10:00", "report");
        Fulfilment done = new Fulfilment("duty.inspection", "2026-W40", Commands.at("2026-09-29T09:00"));

        assertThat(Fulfilment.of(opened.file(), INSPECTION)).isEmpty();
        assertThat(Fulfilment.of(inspected.file(), INSPECTION)).contains(done);
        assertThat(Fulfilment.of(reported.file(), INSPECTION)).contains(done);
    }

    @Test
    void what_happens_afterwards_does_not_change_when_it_was_done() {
        CaseFile file = InspectionCase.of("duty.inspection", "2026-09-28T09:00", WEEK)
                .then("2026-09-29T09:00", "inspect")
                .then("2026-09-30T10:00", "inspect")
                .then("2026-10-08T10:00", "report")
                .then("2026-10-09T10:00", "file")
                .file();

        assertThat(Fulfilment.of(file, INSPECTION).map(Fulfilment::at)).contains(Commands.at("2026-09-29T09:00"));
    }

    @Test
    void without_an_action_of_its_own_a_duty_is_done_when_the_case_is_closed() {
        InspectionCase reported = InspectionCase.of("backup", "2026-09-28T09:00", WEEK)
                .then("2026-09-29T09:00", "inspect")
                .then("2026-09-30T10:00", "report");

        assertThat(Fulfilment.of(reported.file(), BACKUP)).isEmpty();
        assertThat(Fulfilment.of(reported.then("2026-10-09T10:00", "file").file(), BACKUP))
                .contains(new Fulfilment("backup", "2026-W40", Commands.at("2026-10-09T10:00")));
    }

    @Test
    void a_case_of_another_procedure_or_without_a_period_is_no_occurrence() {
        assertThat(Fulfilment.of(reported("backup", WEEK), INSPECTION)).isEmpty();
        assertThat(Fulfilment.of(reported("duty.inspection", Map.of()), INSPECTION))
                .isEmpty();
    }

    @Test
    void a_period_that_the_duty_does_not_have_is_refused_without_repeating_it() {
        CaseFile file = reported("duty.inspection", Map.of("period", "13800138000"));

        assertThatThrownBy(() -> Fulfilment.of(file, INSPECTION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("case c1 names a 'period' that 'weekly' does not have, so it counts for no occurrence of "
                        + "duty.inspection; take the id from periodOf(day), or state the fulfilment itself");
    }

    @Test
    void the_keys_stay_as_they_are() {
        assertThat(Fulfilment.PERIOD).isEqualTo("period");
        assertThat(Optional.of(INSPECTION).flatMap(Duty::fulfilledBy)).contains("inspect");
    }

    private static CaseFile reported(String procedure, Map<String, String> data) {
        return InspectionCase.of(procedure, "2026-09-28T09:00", data)
                .then("2026-09-29T09:00", "inspect")
                .then("2026-09-30T10:00", "report")
                .file();
    }
}
