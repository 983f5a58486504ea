package io.shixian.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.deadline.Light;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Phase;
import io.shixian.core.procedure.Stage;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each condition of a list means, on one row; stores are then held to it by their contract. */
class WorklistTest {

    private static final Instant NOW = Instant.parse("2025-10-17T04:00:00Z");
    private static final Party FIRM = new Party("firm");
    private static final Party OTHER = new Party("other");

    private final Worklist everything = Worklist.all(NOW).pagesOf(100);

    private final IndexRow row = row(LicenceIntake.RECEIVED, Optional.of(NOW.plusSeconds(60)));

    private static IndexRow row(Stage stage, Optional<Instant> red) {
        return new IndexRow(
                new CaseId("p1"),
                "licence.intake",
                stage,
                Map.of(Role.APPLICANT, FIRM, Role.WINDOW, OTHER),
                Optional.empty(),
                Optional.empty(),
                red.map(instant -> instant.minusSeconds(120)),
                red,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    @Test
    void without_conditions_it_shows_every_case_closed_ones_too() {
        assertThat(everything.shows(row)).isTrue();
        assertThat(everything.shows(row(LicenceIntake.REJECTED, Optional.empty())))
                .isTrue();
    }

    @Test
    void of_open_cases_shows_no_closed_one() {
        assertThat(Worklist.open(NOW).shows(row)).isTrue();
        assertThat(Worklist.open(NOW).shows(row(LicenceIntake.REJECTED, Optional.empty())))
                .isFalse();
        assertThat(Worklist.open(NOW).phase()).contains(Phase.OPEN);
    }

    @Test
    void shows_the_cases_of_one_procedure_in_one_stage() {
        assertThat(everything.of("licence.intake").in("received").shows(row)).isTrue();
        assertThat(everything.of("licence").shows(row)).isFalse();
        assertThat(everything.in("accepted").shows(row)).isFalse();
    }

    @Test
    void shows_a_party_its_cases_in_the_role_it_asks_for() {
        assertThat(everything.of(Role.APPLICANT, FIRM).shows(row)).isTrue();
        assertThat(everything.of(Role.WINDOW, FIRM).shows(row)).isFalse();
        assertThat(everything.of(Role.APPLICANT, OTHER).shows(row)).isFalse();
        assertThat(everything.of(Role.WINDOW, OTHER).shows(row)).isTrue();
    }

    @Test
    void shows_a_party_its_cases_in_any_role_if_it_names_none() {
        assertThat(ofAnyRole(OTHER).shows(row)).isTrue();
        assertThat(ofAnyRole(new Party("stranger")).shows(row)).isFalse();
    }

    private Worklist ofAnyRole(Party party) {
        return everything.of(party);
    }

    @Test
    void shows_the_light_of_its_own_instant() {
        assertThat(everything.showing(Light.YELLOW).shows(row)).isTrue();
        assertThat(everything.showing(Light.GREEN).shows(row)).isFalse();
        assertThat(everything.showing(Light.RED).shows(row)).isFalse();
    }

    @Test
    void shows_what_is_due_before_an_instant_which_never_includes_what_is_never_due() {
        assertThat(everything.dueBefore(NOW.plusSeconds(61)).shows(row)).isTrue();
        assertThat(everything.dueBefore(NOW.plusSeconds(60)).shows(row)).isFalse();
        assertThat(everything.dueBefore(Instant.MAX).shows(row(LicenceIntake.RECEIVED, Optional.empty())))
                .isFalse();
    }

    @Test
    void keeps_its_other_conditions_when_it_goes_on_to_the_next_page() {
        Worklist query = everything
                .of(Role.APPLICANT, FIRM)
                .of("licence.intake")
                .in("received")
                .showing(Light.YELLOW)
                .dueBefore(NOW);
        Worklist.Cursor end = new Worklist.Cursor(NOW, "p0");

        Worklist next = query.after(end);

        assertThat(next.after()).contains(end);
        assertThat(next).usingRecursiveComparison().ignoringFields("after").isEqualTo(query);
    }
}
