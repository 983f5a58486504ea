package io.shixian.spi.wording;

import static io.shixian.spi.wording.Handing.CASE;
import static io.shixian.spi.wording.Handing.COMPLAINT;
import static io.shixian.spi.wording.Handing.GIVEN;
import static io.shixian.spi.wording.Handing.opened;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.spi.storage.KeptWord;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.Security;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Words are encrypted by a key of their case, and can't be read without it. */
class EncryptionTest {

    private final Keys keys = new Keys("AES");
    private final Wording wording = Wording.encrypted(keys, new SecureRandom());

    private static List<WordState> states(Words words) {
        return words.entries().stream().map(HandedIn::state).toList();
    }

    private static Particulars readBack(Wording by, Apart apart) {
        CaseFile file = opened(CASE, apart.particulars());
        return by.words(file, apart.words()).in(file, ENGLISH).history().get(0).particulars();
    }

    @Test
    void is_read_with_the_key() {
        Apart apart = wording.apart(CASE, COMPLAINT, GIVEN);

        assertThat(readBack(wording, apart)).isEqualTo(GIVEN);
        assertThat(apart.words()).extracting(KeptWord::form).containsOnly("AES/GCM/NoPadding:k1");
    }

    @Test
    void shows_neither_words_nor_what_their_digest_is_reckoned_by() {
        Wording counted = Wording.encrypted(keys, new Counted());
        KeptWord word = counted.apart(CASE, COMPLAINT, Particulars.because("13800138000"))
                .words()
                .get(0);
        String bytes = new String(Base64.getDecoder().decode(word.body()), StandardCharsets.ISO_8859_1);

        assertThat(bytes).doesNotContain("138", "EBESExQVFhcYGRobHB0eHw");
        assertThat(bytes).as("a vector, the salt, the words and a tag").hasSize(12 + 22 + 11 + 16);
    }

    @Test
    void never_writes_the_same_words_the_same_way() {
        Particulars phone = Particulars.because("13800138000");

        assertThat(wording.apart(CASE, COMPLAINT, phone).words().get(0).body().substring(0, 16))
                .isNotEqualTo(wording.apart(CASE, COMPLAINT, phone)
                        .words()
                        .get(0)
                        .body()
                        .substring(0, 16));
    }

    @Test
    void says_so_when_the_key_is_forgotten() {
        Apart apart = wording.apart(CASE, COMPLAINT, GIVEN);
        CaseFile file = opened(CASE, apart.particulars());
        keys.forget();

        Words words = wording.words(file, apart.words());

        assertThat(states(words)).containsOnly(WordState.KEY_FORGOTTEN).hasSize(4);
        assertThat(words.isSound()).as("the history does not say so").isFalse();
        assertThat(words.in(file, ENGLISH).history().get(0).particulars().data().get("phone"))
                .startsWith("[not readable, the key is forgotten ");
    }

    @Test
    void can_be_read_by_a_wording_that_writes_legibly_only_as_forgotten() {
        Apart apart = wording.apart(CASE, COMPLAINT, GIVEN);

        assertThat(states(Wording.legible(new SecureRandom()).words(opened(CASE, apart.particulars()), apart.words())))
                .containsOnly(WordState.KEY_FORGOTTEN);
    }

    @Test
    void goes_on_with_another_key_while_what_is_older_stays_readable() {
        Apart before = wording.apart(CASE, COMPLAINT, GIVEN);
        keys.replace("AES");
        Apart after = wording.apart(CASE, COMPLAINT, GIVEN);

        assertThat(after.words()).extracting(KeptWord::form).containsOnly("AES/GCM/NoPadding:k2");
        assertThat(readBack(wording, before)).isEqualTo(GIVEN);
        assertThat(readBack(wording, after)).isEqualTo(GIVEN);
    }

    @Test
    void still_reads_what_was_legible_before() {
        Apart apart = Wording.legible(new SecureRandom()).apart(CASE, COMPLAINT, GIVEN);

        assertThat(readBack(wording, apart)).isEqualTo(GIVEN);
    }

    @Nested
    class Notices {

        private final Apart apart = wording.apart(CASE, COMPLAINT, GIVEN);
        private final CaseFile file = opened(CASE, apart.particulars());
        private final List<KeptWord> kept = new ArrayList<>(apart.words());

        private void change(int index, String body) {
            KeptWord word = kept.get(index);
            kept.set(index, new KeptWord(word.caseId(), word.id(), word.form(), body));
        }

        @Test
        void every_changed_byte() {
            byte[] bytes = Base64.getDecoder().decode(kept.get(0).body());
            for (int i = 0; i < bytes.length; i++) {
                byte[] other = bytes.clone();
                other[i] ^= 1;
                change(0, Base64.getEncoder().encodeToString(other));

                assertThat(states(wording.words(file, kept))).as("byte %d", i).containsOnlyOnce(WordState.CHANGED);
            }
        }

        @Test
        void texts_that_were_exchanged_or_cut() {
            String first = kept.get(0).body();
            change(0, kept.get(1).body());
            change(1, first);
            change(2, "not Base64!");
            change(3, "AAAA");

            assertThat(states(wording.words(file, kept))).containsOnly(WordState.CHANGED);
        }

        @Test
        void another_cipher_under_the_name_of_the_key() {
            KeptWord word = kept.get(0);
            for (String form :
                    List.of("DES/ECB/NoPadding:k1", "AES/CBC/NoPadding:k1", "legible", ":k1", "no/such:k1")) {
                kept.set(0, new KeptWord(CASE, word.id(), form, word.body()));

                assertThat(states(wording.words(file, kept))).as(form).containsOnlyOnce(WordState.CHANGED);
            }
        }

        @Test
        void texts_of_another_case_under_the_same_key() {
            CaseId other = new CaseId("c-2");
            Wording shared = Wording.encrypted(
                    new CaseKeys() {
                        @Override
                        public CaseKey current(CaseId id) {
                            return keys.current(CASE);
                        }

                        @Override
                        public Optional<SecretKey> find(CaseId id, String name) {
                            return keys.find(CASE, name);
                        }
                    },
                    new SecureRandom());

            assertThat(states(shared.words(opened(other, apart.particulars()), kept)))
                    .containsOnly(WordState.CHANGED);
        }
    }

    @Nested
    class By_SM4 {

        @Test
        void takes_a_provider_that_offers_it() {
            keys.replace("SM4");

            assertThatThrownBy(() -> wording.apart(CASE, COMPLAINT, GIVEN))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no security provider offers SM4/GCM/NoPadding for this key;"
                            + " register one that does, or give another key");
        }

        @Test
        void is_written_and_read_beside_what_was_written_by_AES() {
            Apart before = wording.apart(CASE, COMPLAINT, GIVEN);
            Security.addProvider(new BouncyCastleProvider());
            try {
                keys.replace("SM4");
                Apart after = wording.apart(CASE, COMPLAINT, GIVEN);

                assertThat(after.words()).extracting(KeptWord::form).containsOnly("SM4/GCM/NoPadding:k2");
                assertThat(readBack(wording, after)).isEqualTo(GIVEN);
                assertThat(readBack(wording, before)).isEqualTo(GIVEN);
                List<KeptWord> others = new ArrayList<>(after.words());
                KeptWord first = others.get(0);
                others.set(
                        0,
                        new KeptWord(
                                CASE,
                                first.id(),
                                first.form(),
                                before.words().get(0).body()));
                assertThat(states(wording.words(opened(CASE, after.particulars()), others)))
                        .containsOnlyOnce(WordState.CHANGED);
            } finally {
                Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
            }
        }
    }

    @Test
    void has_keys_with_short_names_that_say_nothing_when_printed() {
        CaseKey key = keys.current(CASE);

        assertThat(key).hasToString("key k1");
        assertThatThrownBy(() -> new CaseKey("a:b", key.secret()))
                .hasMessage("the name of a key has 1 to 60 letters, digits, '.', '-' and '_', not 'a:b'");
    }
}
