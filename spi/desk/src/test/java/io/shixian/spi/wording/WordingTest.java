package io.shixian.spi.wording;

import static io.shixian.spi.wording.Handing.CASE;
import static io.shixian.spi.wording.Handing.COMPLAINT;
import static io.shixian.spi.wording.Handing.GIVEN;
import static io.shixian.spi.wording.Handing.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.WordReference;
import io.shixian.core.catalog.ApplicationMaintenance;
import io.shixian.spi.storage.KeptWord;
import java.security.SecureRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is taken out of particulars, and what stays in the event. */
class WordingTest {

    private final Wording wording = Wording.legible(new SecureRandom());

    @Test
    void takes_out_reason_documents_and_data() {
        Apart apart = wording.apart(CASE, COMPLAINT, GIVEN);

        assertThat(apart.words()).hasSize(4);
        assertThat(WordReference.in(apart.particulars()))
                .extracting(WordReference::id)
                .containsExactlyInAnyOrderElementsOf(
                        apart.words().stream().map(KeptWord::id).toList());
        assertThat(apart.particulars().grade()).hasValue(2);
        assertThat(apart.particulars().data()).containsOnlyKeys("phone", "blank");
    }

    @Test
    void takes_nothing_out_where_nothing_is() {
        assertThat(wording.apart(CASE, COMPLAINT, Particulars.NONE).particulars())
                .isEqualTo(Particulars.NONE);
        assertThat(wording.apart(CASE, COMPLAINT, Particulars.because(" ")).words())
                .isEmpty();
    }

    @Test
    void never_gives_the_same_words_the_same_reference() {
        Particulars phone = Particulars.because("13800138000");

        assertThat(wording.apart(CASE, COMPLAINT, phone).particulars())
                .isNotEqualTo(wording.apart(CASE, COMPLAINT, phone).particulars());
    }

    /** The id and the digest were reckoned by a program in another language, from the rule in the description of the package. */
    @Test
    void reckons_the_digest_as_it_is_written_down() {
        Apart apart = Wording.legible(new Counted()).apart(CASE, COMPLAINT, Particulars.because("电话13800138000 🙂"));

        assertThat(apart.particulars().reason())
                .hasValue("words:AAECAwQFBgcICQoLDA0ODw:Hu5FWuRR6ROOeAaALWlALjJ8EfBwxOwE2O5GyCoRa6s");
        assertThat(apart.words())
                .containsExactly(new KeptWord(
                        CASE, "AAECAwQFBgcICQoLDA0ODw", "legible", "EBESExQVFhcYGRobHB0eHw电话13800138000 🙂"));
    }

    @Nested
    class Leaves_in_the_event {

        @Test
        void the_day_that_a_limit_is_counted_from() {
            Particulars given = data(ApplicationMaintenance.PLANNED_START, "2025-10-20", "contact", "张三");

            Particulars rest =
                    wording.apart(CASE, ApplicationMaintenance.PROCEDURE, given).particulars();

            assertThat(rest.data()).containsEntry(ApplicationMaintenance.PLANNED_START, "2025-10-20");
            assertThat(rest.data().get("contact")).startsWith("words:");
        }

        @Test
        void no_words_that_stand_where_a_day_belongs() {
            Particulars given = data(ApplicationMaintenance.PLANNED_START, "张三说周五");

            assertThat(wording.apart(CASE, ApplicationMaintenance.PROCEDURE, given)
                            .words())
                    .hasSize(1);
            assertThat(wording.apart(CASE, COMPLAINT, data(ApplicationMaintenance.PLANNED_START, "2025-10-20"))
                            .words())
                    .as("no limit of a complaint reads it")
                    .hasSize(1);
        }

        @Test
        void what_duties_applications_and_joint_matters_are_found_by() {
            Particulars given = data("period", "2025-10", "application", "a-1", "joint", "j-1");

            assertThat(wording.apart(CASE, COMPLAINT, given).particulars()).isEqualTo(given);
        }

        @Test
        void what_the_host_says_is_never_personal() {
            Particulars given = data("channel", "网上", "phone", "13800138000");

            Particulars rest =
                    wording.leaving("channel").apart(CASE, COMPLAINT, given).particulars();

            assertThat(rest.data()).containsEntry("channel", "网上");
            assertThat(rest.data().get("phone")).startsWith("words:");
        }

        @Test
        void no_text_that_looks_like_a_reference_of_ours() {
            String forged = new WordReference("f".repeat(22), "d".repeat(43)).toString();

            Apart apart = wording.leaving("channel").apart(CASE, COMPLAINT, data("channel", forged));

            assertThat(apart.particulars().data().get("channel")).isNotEqualTo(forged);
            assertThat(apart.words()).hasSize(1);
        }
    }

    @Nested
    class Refuses {

        @Test
        void half_a_character() {
            assertThatThrownBy(() -> wording.apart(CASE, COMPLAINT, data("name", "张\ud842")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the text of data.name has half a character, one surrogate alone;"
                            + " write whole characters");
        }

        @Test
        void more_than_100000_characters() {
            assertThat(wording.apart(CASE, COMPLAINT, Particulars.because("长".repeat(100_000)))
                            .words())
                    .hasSize(1);
            assertThatThrownBy(() -> wording.apart(CASE, COMPLAINT, Particulars.because("长".repeat(100_001))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the text of reason has 100001 characters, more than 100000; shorten it,"
                            + " or keep it elsewhere and refer to it");
        }
    }
}
