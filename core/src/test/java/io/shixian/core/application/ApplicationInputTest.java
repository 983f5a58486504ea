package io.shixian.core.application;

import static io.shixian.core.application.Diary.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationInputTest {

    @Test
    void one_case_given_twice_is_refused() {
        CaseFile older = Matters.reported("2025-03-03T09:00").file();
        CaseFile newer = Matters.suspended("2025-03-03T09:00").file();

        assertThatThrownBy(() -> ServiceApplication.of(APP, List.of(older, newer)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("case anomaly of application app-7 is there twice; "
                        + "give each case once, in its latest version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    void an_id_without_a_name_or_with_a_line_break_is_refused(String id) {
        assertThatThrownBy(() -> new ApplicationId(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an application id has 1 to 100 characters");
    }

    @Test
    void an_id_has_up_to_a_hundred_characters() {
        assertThat(new ApplicationId("a".repeat(100)).value()).hasSize(100);
        assertThatThrownBy(() -> new ApplicationId("a".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    }
}
