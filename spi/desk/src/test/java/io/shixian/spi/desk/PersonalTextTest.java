package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people hand in goes into the events, and nowhere else: not into logs, lists, messages or printed outcomes. */
class PersonalTextTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @Test
    void is_kept_in_the_events() {
        PersonalText.outcomes(scene);

        assertThat(scene.file("c1").history().get(0)).extracting("particulars").isEqualTo(PersonalText.PERSONAL);
    }

    @Test
    void is_not_printed_with_outcomes_rows_notifications_and_commits() {
        List<Outcome> outcomes = PersonalText.outcomes(scene);

        assertThat(outcomes)
                .extracting(Outcome::code)
                .containsExactly(
                        "accepted", "duplicate", "refused", "accepted", "conflict", "refused", "refused", "accepted");
        assertThat(outcomes).allSatisfy(outcome -> PersonalText.isNotPersonal(outcome.toString()));
        assertThat(scene.rows()).allSatisfy(row -> PersonalText.isNotPersonal(row.toString()));
        assertThat(scene.channel.delivered).hasSize(4).allSatisfy(told -> PersonalText.isNotPersonal(told.toString()));
        assertThat(scene.store.commits).allSatisfy(commit -> PersonalText.isNotPersonal(commit.toString()));
        PersonalText.isNotPersonal(scene.desk.toString());
    }
}
