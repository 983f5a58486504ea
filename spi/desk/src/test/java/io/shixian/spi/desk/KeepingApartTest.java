package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.CITIZEN;
import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.WordReference;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Role;
import io.shixian.spi.storage.KeptWord;
import io.shixian.spi.wording.CaseKey;
import io.shixian.spi.wording.CaseKeys;
import io.shixian.spi.wording.Wording;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A desk that keeps words apart stores just those to which the history refers, whatever becomes of commands. */
class KeepingApartTest {

    private static final Particulars WORDS = Particulars.because("噪声扰民，请联系张三").withDocuments("doc-1");

    private final Scene scene = Scene.at("2025-09-30T14:00", Wording.legible(new SecureRandom()));

    private Outcome opened(String command) {
        return scene.desk.open(id("c1"), "complaint.business", CITIZEN, WORDS, Envelope.command(command));
    }

    private Outcome declined() {
        return scene.desk.act(id("c1"), "decline", ACCESSOR, WORDS, Envelope.NONE);
    }

    /** The ids of the words that are kept, which must be those to which the history refers. */
    private List<String> kept() {
        List<String> ids =
                scene.store.inner.words(id("c1")).stream().map(KeptWord::id).toList();
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(WordReference.standing(scene.file("c1")).stream()
                        .map(WordReference::id)
                        .toList());
        return ids;
    }

    private List<Particulars> readBack() {
        return scene.desk.words().of(scene.file("c1")).in(scene.file("c1"), Locale.CHINESE).history().stream()
                .map(CaseEvent::particulars)
                .toList();
    }

    @Test
    void stores_them_with_the_event_and_reads_them_again() {
        opened("k-1");
        scene.dispatch("c1", "a-1", Envelope.NONE);
        declined();

        assertThat(kept()).hasSize(4);
        assertThat(readBack()).containsExactly(WORDS, Particulars.naming(Role.ACCESSOR, "a-1"), WORDS);
    }

    @Test
    void stores_them_for_suspensions_extensions_and_consents_too() {
        scene.desk.open(id("c1"), "sample.permit", CITIZEN, WORDS, Envelope.NONE);
        scene.desk.act(id("c1"), "accept", Scene.WINDOW, WORDS, Envelope.NONE);
        scene.desk.suspend(id("c1"), "decision", "hearing", Scene.WINDOW, WORDS, Envelope.NONE);
        scene.clock.set("2025-10-09T09:00");
        scene.desk.resume(id("c1"), "decision", Scene.WINDOW, WORDS, Envelope.NONE);
        scene.desk.extend(id("c1"), "decision", Term.workdays(3), Scene.WINDOW, WORDS, Envelope.NONE);

        assertThat(scene.types("c1")).containsExactly("opened", "moved", "suspended", "resumed", "extended");
        assertThat(kept()).hasSize(10);
        assertThat(readBack()).containsOnly(WORDS);
    }

    @Test
    void stores_nothing_for_a_command_that_arrives_again() {
        Outcome first = opened("k-1");
        List<String> before = kept();

        Outcome second = opened("k-1");

        assertThat(second.code()).isEqualTo("duplicate");
        assertThat(second.caseFile().orElseThrow().history())
                .isEqualTo(first.caseFile().orElseThrow().history());
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void stores_nothing_for_a_refused_command() {
        opened("k-1");
        List<String> before = kept();

        assertThat(declined().code()).isEqualTo("refused");
        assertThat(opened("k-2").code()).isEqualTo("refused");

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void leaves_none_behind_when_somebody_else_was_faster() {
        opened("k-1");
        scene.dispatch("c1", "a-1", Envelope.NONE);
        scene.store.beforeTheNextCommit(
                () -> scene.another("other").act(id("c1"), "accept", ACCESSOR, WORDS, Envelope.NONE));

        assertThat(declined().code()).as("decided again").isEqualTo("refused");
        assertThat(kept()).as("of the opening and the acceptance").hasSize(4);

        scene.store.beforeTheNextCommit(
                () -> scene.another("other").act(id("c1"), "reply", ACCESSOR, WORDS, Envelope.command("k-9")));

        assertThat(scene.desk
                        .act(id("c1"), "reply", ACCESSOR, WORDS, Envelope.command("k-9"))
                        .code())
                .isEqualTo("duplicate");
        assertThat(kept()).hasSize(6);
        assertThat(readBack()).contains(WORDS);
    }

    @Test
    void stores_nothing_at_all_if_there_is_no_key() {
        CaseKeys none = new CaseKeys() {
            @Override
            public CaseKey current(CaseId id) {
                throw new IllegalStateException("the keys can't be reached");
            }

            @Override
            public Optional<SecretKey> find(CaseId id, String name) {
                return Optional.empty();
            }
        };
        Scene locked = Scene.at("2025-09-30T14:00", Wording.encrypted(none, new SecureRandom()));

        assertThatThrownBy(() -> locked.desk.open(id("c1"), "complaint.business", CITIZEN, WORDS, Envelope.NONE))
                .hasMessage("the keys can't be reached");

        assertThat(locked.rows()).isEmpty();
    }

    @Nested
    class Without_being_told_to {

        private final Scene plain = Scene.at("2025-09-30T14:00");

        @Test
        void leaves_words_in_the_events() {
            plain.desk.open(id("c1"), "complaint.business", CITIZEN, WORDS, Envelope.NONE);

            assertThat(plain.file("c1").last().particulars()).isEqualTo(WORDS);
            assertThat(plain.store.inner.words(id("c1"))).isEmpty();
            assertThatThrownBy(() -> plain.desk.words().of(plain.file("c1")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("this desk keeps no words apart from the events; set it up with keepingApart(…),"
                            + " or read them in the events of case c1");
        }
    }
}
