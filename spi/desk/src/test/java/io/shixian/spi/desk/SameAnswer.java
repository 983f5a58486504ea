package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;

/** What it means that a second answer equals the first (M8). */
final class SameAnswer {

    private SameAnswer() {}

    /** Compares all that there is to an answer; a case file is the sum of its history and compared by that. */
    static void assertThatTheSecondEqualsTheFirst(Outcome second, Outcome first) {
        assertThat(second.code()).isEqualTo("duplicate");
        Outcome.Accepted again = ((Outcome.Duplicate) second).first();
        Outcome.Accepted once = (Outcome.Accepted) first;
        assertThat(again.events()).isEqualTo(once.events());
        assertThat(again.notifications()).isEqualTo(once.notifications());
        assertThat(again.file().history()).isEqualTo(once.file().history());
        assertThat(again.file().stage()).isEqualTo(once.file().stage());
        assertThat(again.file().parties()).isEqualTo(once.file().parties());
        assertThat(again.file().runs())
                .containsExactlyElementsOf(once.file().runs().toList());
        assertThat(second.caseFile().map(CaseFile::version))
                .contains(once.file().version());
    }
}
