package io.shixian.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClauseTest {

    @Nested
    class Of_a_statute {

        private final Source law = Sources.LICENSING_LAW;

        @Test
        void is_cited_by_article_paragraph_and_item() {
            assertThat(law.article(45)).hasToString("《中华人民共和国行政许可法》第四十五条");
            assertThat(law.article(42, 1)).hasToString("《中华人民共和国行政许可法》第四十二条第一款");
            assertThat(law.article(32, 1, 4)).hasToString("《中华人民共和国行政许可法》第三十二条第一款第（四）项");
        }

        @Test
        void is_cited_in_english_too() {
            assertThat(law.article(32, 1, 4).citation().en())
                    .isEqualTo("Administrative Licensing Law art. 32 para. 1 item 4");
        }

        @Test
        void has_a_short_stable_id() {
            assertThat(law.article(32, 1, 4).id()).isEqualTo("LICENSING-32.1.4");
            assertThat(law.article(45).id()).isEqualTo("LICENSING-45");
        }

        @Test
        void counts_its_places_from_1() {
            assertThatThrownBy(() -> law.article(0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> law.article(32, 0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> law.article(32, 1, -4)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Of_a_standard {

        @Test
        void is_cited_by_section() {
            assertThat(Sources.GDZW_OPERATION.section("5.3")).hasToString("GDZW 0001.5-2019 5.3");
        }

        @Test
        void tells_statements_of_one_section_apart_by_their_ids_only() {
            Clause statement = Sources.GDZW_OPERATION.section("5.3-c");

            assertThat(statement.id()).isEqualTo("GDZW-5.3-c");
            assertThat(statement)
                    .hasToString("GDZW 0001.5-2019 5.3")
                    .isNotEqualTo(Sources.GDZW_OPERATION.section("5.3"));
        }
    }

    @Test
    void a_source_does_not_end_before_it_begins() {
        LocalDate inForce = LocalDate.of(2020, 1, 1);
        Label title = new Label("某法", "Some Law");

        assertThatThrownBy(() ->
                        new Source("SOME", Source.Kind.STATUTE, title, inForce, Optional.of(inForce.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Some Law ends on 2019-12-31, before it is in force on 2020-01-01");
        assertThat(new Source("SOME", Source.Kind.STATUTE, title, inForce, Optional.of(inForce)))
                .hasToString("某法");
    }
}
