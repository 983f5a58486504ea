package io.shixian.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.deadline.Light;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a row shows. */
class IndexRowTest {

    private static final Instant NOW = Instant.parse("2025-10-17T04:00:00Z");

    private final Map<Role, Party> parties = new HashMap<>(Map.of(Role.APPLICANT, new Party("firm")));

    private IndexRow row(Optional<Instant> yellow, Optional<Instant> red) {
        return new IndexRow(
                new CaseId("p1"),
                "licence.intake",
                LicenceIntake.RECEIVED,
                parties,
                Optional.empty(),
                Optional.empty(),
                yellow,
                red,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    @Test
    void is_green_where_nothing_runs() {
        assertThat(row(Optional.empty(), Optional.empty()).light(Instant.MAX)).isEqualTo(Light.GREEN);
    }

    @Test
    void is_red_though_it_would_have_been_yellow_at_the_same_instant() {
        IndexRow row = row(Optional.of(NOW), Optional.of(NOW));

        assertThat(row.light(NOW.minusNanos(1))).isEqualTo(Light.GREEN);
        assertThat(row.light(NOW)).isEqualTo(Light.RED);
    }

    @Test
    void has_a_subject_of_1_to_200_characters_or_none() {
        assertThatThrownBy(() -> about(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> about("长".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the subject of case p1 has 201 characters; give 1 to 200, or none at all");
        assertThat(about("长".repeat(200)).subject()).isPresent();
    }

    private IndexRow about(String subject) {
        return new IndexRow(
                new CaseId("p1"),
                "licence.intake",
                LicenceIntake.RECEIVED,
                parties,
                Optional.of(subject),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    @Test
    void does_not_change_with_the_map_it_was_made_from() {
        IndexRow row = row(Optional.empty(), Optional.empty());

        parties.clear();

        assertThat(row.parties()).containsEntry(Role.APPLICANT, new Party("firm"));
    }
}
