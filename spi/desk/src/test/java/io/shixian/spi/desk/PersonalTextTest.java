package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.Particulars;
import io.shixian.spi.wording.Wording;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
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
    void is_kept_apart_from_them_if_the_host_says_so() {
        Scene apart = Scene.at("2025-09-30T14:00", Wording.legible(new SecureRandom()));

        List<Outcome> outcomes = PersonalText.outcomes(apart);

        assertThat(outcomes)
                .extracting(Outcome::code)
                .isEqualTo(
                        PersonalText.outcomes(scene).stream().map(Outcome::code).toList());
        assertThat(apart.file("c1").history()).allSatisfy(event -> {
            Particulars given = event.particulars();
            PersonalText.isNotPersonal(
                    given.reason() + " " + given.documents() + given.data().values());
        });
        assertThat(apart.store.commits).allSatisfy(commit -> PersonalText.isNotPersonal(commit.toString()));
        assertThat(apart.desk
                        .words()
                        .of(apart.file("c1"))
                        .in(apart.file("c1"), Locale.CHINESE)
                        .history())
                .extracting(CaseEvent::particulars)
                .isEqualTo(scene.file("c1").history().stream()
                        .map(CaseEvent::particulars)
                        .toList());
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
