package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    private final WorkCalendar calendar = ChinaCalendar.published();

    @ParameterizedTest(name = "as known on {0} the edition is {1}")
    @CsvSource({
        "2001-01-01, cn-none@2001-01-01",
        "2003-04-20, cn-2003@2003-04-20",
        "2003-04-21, cn-2003A@2003-04-21",
        "2024-11-10, cn-2024@2024-11-10"
    })
    void an_edition_names_the_last_notice_and_the_day_of_knowledge(LocalDate known, String edition) {
        assertThat(calendar.asKnownOn(known).edition()).isEqualTo(edition);
        assertThat(calendar.asKnownOn(known)).hasToString(edition);
    }

    @Test
    void an_edition_without_a_day_of_knowledge_names_the_last_notice_alone() {
        assertThat(calendar.edition()).isEqualTo("cn-2026");
    }
}
