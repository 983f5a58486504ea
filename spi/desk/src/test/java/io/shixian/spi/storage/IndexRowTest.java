package io.shixian.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;

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
    void does_not_change_with_the_map_it_was_made_from() {
        IndexRow row = row(Optional.empty(), Optional.empty());

        parties.clear();

        assertThat(row.parties()).containsEntry(Role.APPLICANT, new Party("firm"));
    }
}
