package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.about;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A list finds cases by how their subject begins. */
interface SubjectContract extends OfStore {

    @Test
    default void gives_back_subjects_exactly() {
        List<String> subjects = List.of("噪声扰民", "𠮷字头 🙂", "a'b\\c\"d%_e", "Ä", " 空格 ", "长".repeat(200));
        for (int i = 0; i < subjects.size(); i++) {
            var commit = about("c-" + i, Optional.of(subjects.get(i)), Optional.empty());
            stored(commit);
            assertThat(rows()).contains(commit.row());
        }
    }

    @Test
    default void finds_subjects_by_their_beginning_letter_by_letter() {
        List.of("Noise", "noise", "No", "N%ise", "N_ise", "噪声", "噪音", "N\\oise", "N[o]ise")
                .forEach(subject -> stored(about("c " + subject, Optional.of(subject), Optional.empty())));
        stored(about("none", Optional.empty(), Optional.empty()));

        assertThat(found("No")).containsExactlyInAnyOrder("c Noise", "c No");
        assertThat(found("n")).containsExactly("c noise");
        assertThat(found("N%")).containsExactly("c N%ise");
        assertThat(found("N_")).containsExactly("c N_ise");
        assertThat(found("N\\")).containsExactly("c N\\oise");
        assertThat(found("N[")).containsExactly("c N[o]ise");
        assertThat(found("噪")).containsExactlyInAnyOrder("c 噪声", "c 噪音");
        assertThat(found("oise")).isEmpty();
        assertThat(found("")).as("every beginning").hasSize(10);
    }

    private List<String> found(String beginning) {
        return OfStore.ids(store().find(OfStore.all().about(beginning)));
    }
}
