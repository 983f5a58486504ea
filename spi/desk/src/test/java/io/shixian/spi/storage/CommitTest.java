package io.shixian.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.notification.OutboxRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A commit that contradicts itself is a bug, and refused before any store sees it. */
class CommitTest {

    private final CaseFile file = opened();
    private final List<CaseEvent> events = file.history();

    private static CaseFile opened() {
        Command.Open open = new Command.Open(
                new CaseId("p1"),
                Instant.EPOCH.plusSeconds(1_735_700_000),
                Actor.of(Role.APPLICANT, "firm"),
                Particulars.NONE);
        Decider rules = new Decider(ChinaCalendar.published(), Counting.STANDARD);
        return ((Decision.Accepted) rules.open(LicenceIntake.PROCEDURE, open)).file();
    }

    private IndexRow row(String id, int version) {
        return new IndexRow(
                new CaseId(id),
                "licence.intake",
                file.stage(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                version);
    }

    private Commit commit(int expected, List<CaseEvent> happened, IndexRow row, Optional<CommandId> command) {
        return new Commit(file, expected, happened, row, List.<OutboxRow>of(), command);
    }

    @Test
    void leads_from_the_expected_version_to_that_of_the_file() {
        assertThat(commit(0, events, row("p1", 1), Optional.empty()).file()).isSameAs(file);

        assertThatThrownBy(() -> commit(1, events, row("p1", 1), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a commit of 1 events on version 1 can't lead to version 1 of case p1");
        assertThatThrownBy(() -> commit(0, List.of(), row("p1", 1), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void brings_the_row_of_its_own_case_and_version() {
        assertThatThrownBy(() -> commit(0, events, row("p2", 1), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the row of case p2 at version 1 does not belong to case p1 at version 1");
        assertThatThrownBy(() -> commit(0, events, row("p1", 2), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_events_brings_the_row_and_nothing_else() {
        assertThat(commit(1, List.of(), row("p1", 1), Optional.empty()).events())
                .isEmpty();

        assertThatThrownBy(() -> commit(1, List.of(), row("p1", 1), Optional.of(new CommandId("k-1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing happened to case p1, so there is nothing to tell and no command to remember");
    }

    @Test
    void does_not_change_when_the_lists_it_was_made_from_do() {
        List<CaseEvent> mine = new ArrayList<>(events);
        Commit commit = commit(0, mine, row("p1", 1), Optional.empty());

        mine.clear();

        assertThat(commit.events()).hasSize(1);
    }
}
