package io.shixian.spi.wording;

import static io.shixian.spi.wording.Handing.CASE;
import static io.shixian.spi.wording.Handing.COMPLAINT;
import static io.shixian.spi.wording.Handing.GIVEN;
import static io.shixian.spi.wording.Handing.erased;
import static io.shixian.spi.wording.Handing.opened;
import static java.util.Locale.CHINESE;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.spi.storage.KeptWord;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Words that are kept apart, as they are read again. */
class WordsTest {

    private final Wording wording = Wording.legible(new SecureRandom());
    private final Apart apart = wording.apart(CASE, COMPLAINT, GIVEN);
    private final CaseFile file = opened(CASE, apart.particulars());
    private final List<KeptWord> kept = new ArrayList<>(apart.words());

    private Words read() {
        return wording.words(file, kept);
    }

    private static List<WordState> states(Words words) {
        return words.entries().stream().map(HandedIn::state).toList();
    }

    private static Particulars opening(CaseFile file) {
        return file.history().get(0).particulars();
    }

    @Test
    void are_put_back_where_they_were_handed_in() {
        assertThat(opening(read().in(file, ENGLISH))).isEqualTo(GIVEN);
        assertThat(read().in(apart.particulars(), ENGLISH)).isEqualTo(GIVEN);
        assertThat(read().isSound()).isTrue();
    }

    @Test
    void are_listed_by_event_and_field() {
        assertThat(read().entries())
                .extracting(entry -> entry.event() + " " + entry.field())
                .containsExactly("1 reason", "1 document.1", "1 data.blank", "1 data.phone");
        assertThat(read().entries())
                .filteredOn(entry -> entry.field().equals("data.phone"))
                .singleElement()
                .satisfies(entry -> assertThat(read().of(entry)).hasValue("13800138000"));
    }

    @Test
    void show_themselves_to_nobody_who_prints_them() {
        assertThat(read() + " " + read().entries() + apart + kept).doesNotContain("138", "张三", "1101");
    }

    @Test
    void leave_words_alone_that_were_never_kept_apart() {
        CaseFile plain = opened(CASE, GIVEN);

        assertThat(opening(wording.words(plain, List.of()).in(plain, ENGLISH))).isEqualTo(GIVEN);
        assertThat(wording.words(plain, List.of()).entries()).isEmpty();
    }

    /** Somebody who writes in the table of events could show what was handed in as something else. */
    @Test
    void are_not_put_back_in_a_field_into_which_their_reference_was_copied() {
        String phone = entry("data.phone").reference().toString();
        CaseFile forged = opened(CASE, Handing.data("phone", phone, "remark", phone));

        Words words = wording.words(forged, kept);

        assertThat(words.entries()).extracting(HandedIn::state).containsExactly(WordState.KEPT, WordState.CHANGED);
        assertThat(words.entries()).extracting(words::of).containsExactly(Optional.of("13800138000"), Optional.empty());
        assertThat(opening(words.in(forged, ENGLISH)).data())
                .containsEntry("phone", "13800138000")
                .hasEntrySatisfying("remark", shown -> assertThat(shown).startsWith("[changed since it was handed in"));
    }

    @Test
    void that_were_erased_say_so() {
        HandedIn phone = entry("data.phone");
        CaseFile after = erased(file, phone.reference().id());
        kept.removeIf(word -> word.id().equals(phone.reference().id()));

        Words words = wording.words(after, kept);

        assertThat(words.isSound()).isTrue();
        assertThat(opening(words.in(after, CHINESE)).data())
                .containsEntry("phone", "【已删除 " + phone.reference().id() + "】");
        assertThat(opening(words.in(after, ENGLISH)).data())
                .containsEntry("phone", "[erased " + phone.reference().id() + "]");
        assertThat(opening(words.in(after, ENGLISH)).reason()).isEqualTo(GIVEN.reason());
        assertThat(states(words)).containsOnlyOnce(WordState.ERASED);
    }

    @Test
    void that_were_erased_are_not_shown_even_if_the_store_still_has_them() {
        HandedIn phone = entry("data.phone");
        CaseFile after = erased(file, phone.reference().id());

        assertThat(opening(wording.words(after, kept).in(after, ENGLISH)).data().get("phone"))
                .startsWith("[erased");
    }

    private HandedIn entry(String field) {
        return read().entries().stream()
                .filter(entry -> entry.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Tell_that_somebody {

        private void change(int index, String body) {
            KeptWord word = kept.get(index);
            kept.set(index, new KeptWord(word.caseId(), word.id(), word.form(), body));
        }

        @Test
        void changed_a_text() {
            change(0, kept.get(0).body() + "。");

            assertThat(states(read())).containsOnlyOnce(WordState.CHANGED);
            assertThat(read().isSound()).isFalse();
            assertThat(opening(read().in(file, CHINESE)).toString()).doesNotContain("138");
            assertThat(opening(read().in(file, CHINESE)).reason().orElseThrow()).startsWith("【内容与摘要不符，已被改动 ");
        }

        @Test
        void cut_a_text_to_less_than_its_salt() {
            change(0, "");

            assertThat(states(read())).containsOnlyOnce(WordState.CHANGED);
        }

        @Test
        void exchanged_two_texts() {
            String first = kept.get(0).body();
            change(0, kept.get(1).body());
            change(1, first);

            assertThat(states(read())).filteredOn(WordState.CHANGED::equals).hasSize(2);
        }

        @Test
        void took_a_text_away_without_a_record() {
            kept.remove(0);

            assertThat(states(read())).containsOnlyOnce(WordState.MISSING);
            assertThat(opening(read().in(file, ENGLISH)).reason().orElseThrow())
                    .startsWith("[missing, though never recorded as erased ");
        }

        @Test
        void brought_a_text_over_from_another_case() {
            CaseFile other = opened(new CaseId("c-2"), apart.particulars());

            assertThat(states(wording.words(other, kept))).containsOnly(WordState.CHANGED);
        }
    }
}
