package io.shixian.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.WordReference;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A commit brings the words to which its events refer, and takes those away that they say were erased. */
class CommitOfWordsTest {

    private static final CaseId ID = new CaseId("p1");
    private static final String WORD = "w".repeat(22);
    private static final Instant AT = Instant.parse("2025-09-30T06:00:00Z");
    private static final Decider RULES = new Decider(ChinaCalendar.published(), Counting.STANDARD);

    private final CaseFile file = opened();

    private static CaseFile opened() {
        Particulars given = Particulars.because(new WordReference(WORD, "d".repeat(43)).toString());
        Command.Open open = new Command.Open(ID, AT, Actor.of(Role.APPLICANT, "firm"), given);
        return ((Decision.Accepted) RULES.open(LicenceIntake.PROCEDURE, open)).file();
    }

    private static Commit commit(CaseFile after, int expected, KeptWord... words) {
        IndexRow row = new IndexRow(
                ID,
                "licence.intake",
                after.stage(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                after.version());
        return new Commit(
                after,
                expected,
                after.history().subList(expected, after.version()),
                row,
                List.of(),
                Optional.empty(),
                List.of(words));
    }

    @Test
    void brings_the_words_to_which_its_events_refer() {
        KeptWord word = new KeptWord(ID, WORD, "legible", "张三");

        Commit commit = commit(file, 0, word);

        assertThat(commit.words()).containsExactly(word);
        assertThat(commit.erased()).isEmpty();
        assertThat(commit.toString()).doesNotContain("张三");
    }

    @Test
    void brings_no_others() {
        assertThatThrownBy(() -> commit(file, 0, new KeptWord(ID, "x".repeat(22), "legible", "张三")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("words xxxxxxxxxxxxxxxxxxxxxx of case p1 are in a commit to case p1"
                        + " whose events do not refer to them");
        assertThatThrownBy(() -> commit(file, 0, new KeptWord(new CaseId("p2"), WORD, "legible", "张三")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("words wwwwwwwwwwwwwwwwwwwwww of case p2 are in a commit to case p1");
    }

    @Test
    void names_the_words_that_its_events_erase() {
        Command.Erase erase = new Command.Erase(ID, AT, Actor.of(Role.ADMINISTRATOR, "admin"), List.of(WORD), "本人请求");
        CaseFile after = ((Decision.Accepted) RULES.decide(file, erase)).file();

        assertThat(commit(after, 1).erased()).containsExactly(WORD);
        assertThat(commit(after, 1).words()).isEmpty();
    }
}
