package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.OfWords.id;
import static io.shixian.spi.testkit.OfWords.keeping;
import static io.shixian.spi.testkit.OfWords.word;
import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.acceptance;
import static io.shixian.spi.testkit.Samples.rowOnly;
import static io.shixian.spi.testkit.Samples.supplement;
import static io.shixian.spi.testkit.Samples.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.storage.ConcurrentChangeException;
import io.shixian.spi.storage.DuplicateCommandException;
import io.shixian.spi.storage.KeptWord;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words are kept as they are, by the commit whose events refer to them. */
interface WordKeepingContract extends OfWords {

    /** The longest words that a desk hands over, encrypted: what 100000 characters of three bytes come to in Base64. */
    int LONGEST = 400_100;

    @Test
    default void holds_no_words_while_none_were_kept() {
        CaseFile file = opened("c-1");

        assertThat(words().words(file.id())).isEmpty();
        assertThat(words().words(Samples.id("c-2"))).isEmpty();
    }

    @Test
    default void gives_back_words_exactly() {
        CaseFile file = opened("c-1");
        List<String> bodies = List.of(
                "",
                " 空格 ",
                "a'b\\c\"d%_e\\0\\n",
                "零\0、制表\t、换行\r\n、\u001f",
                "𠮷字头 🙂 e\u0301",
                "x".repeat(LONGEST),
                "长".repeat(100_000));
        KeptWord[] kept = IntStream.range(0, bodies.size())
                .mapToObj(i -> new KeptWord(file.id(), id("w" + i), "AES/GCM/NoPadding:k-" + i, bodies.get(i)))
                .toArray(KeptWord[]::new);

        stored(keeping(file, kept));

        assertThat(words().words(file.id())).containsExactlyInAnyOrder(kept);
    }

    @Test
    default void keeps_the_words_of_one_case_away_from_all_others() {
        List<KeptWord> kept = Stream.of("x-1", "X-1", "x-1 ", "办件-1", "辦件-1")
                .map(id -> {
                    CaseFile file = opened(id);
                    KeptWord word = word(file, "same", "words of '" + id + "'");
                    stored(keeping(file, word));
                    return word;
                })
                .toList();

        assertThat(kept)
                .allSatisfy(word -> assertThat(words().words(word.caseId())).containsExactly(word));
    }

    @Test
    default void tells_ids_apart_that_look_alike() {
        CaseFile file = opened("c-1");
        KeptWord[] kept = Stream.of("a", "A", "_", "-_", "aA", "Aa")
                .map(id -> word(file, id, "words of " + id))
                .toArray(KeptWord[]::new);

        stored(keeping(file, kept));

        assertThat(words().words(file.id())).containsExactlyInAnyOrder(kept);
    }

    @Test
    default void goes_on_keeping_them_whatever_comes_later() {
        CaseFile file = opened("c-1");
        KeptWord first = word(file, "first", "one");
        KeptWord second = word(file, "second", "two");
        file = stored(keeping(file, first));
        file = stored(keeping(file, second));
        file = stored(acceptance(file, NOON));
        stored(rowOnly(file, NOON.plusSeconds(1)));
        stored(Samples.grant(file));

        assertThat(words().words(file.id())).containsExactlyInAnyOrder(first, second);
    }

    @Test
    default void keeps_no_words_of_a_refused_commit() {
        CaseFile seen = opened("c-1");
        CaseFile newer = stored(under("k-1", supplement(seen, NOON)));

        assertThatThrownBy(() -> store().commit(keeping(seen, word(seen, "late", "words"))))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> store().commit(under("k-1", keeping(newer, word(newer, "again", "words")))))
                .isInstanceOf(DuplicateCommandException.class);

        assertThat(words().words(seen.id())).isEmpty();
    }

    @Test
    default void keeps_the_words_of_one_of_many_concurrent_commits() {
        for (int round = 0; round < 10; round++) {
            CaseFile file = opened("c-" + round);
            List<KeptWord> rivals = IntStream.range(0, 8)
                    .mapToObj(i -> word(file, "w" + i, "words of rival " + i))
                    .toList();

            List<Optional<RuntimeException>> answers = AtOnce.run(8, i -> store().commit(keeping(file, rivals.get(i))));

            assertThat(words().words(file.id())).containsExactly(rivals.get(answers.indexOf(Optional.empty())));
        }
    }
}
