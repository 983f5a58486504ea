package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.OfWords.erasing;
import static io.shixian.spi.testkit.OfWords.keeping;
import static io.shixian.spi.testkit.OfWords.word;
import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.acceptance;
import static io.shixian.spi.testkit.Samples.grant;
import static io.shixian.spi.testkit.Samples.supplement;
import static io.shixian.spi.testkit.Samples.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.ConcurrentChangeException;
import io.shixian.spi.storage.DuplicateCommandException;
import io.shixian.spi.storage.KeptWord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that an event says were erased are gone; everything else stays. */
interface WordErasingContract extends OfWords {

    @Test
    default void erases_the_words_that_an_event_names_and_no_others() {
        CaseFile file = opened("c-1");
        KeptWord name = word(file, "name", "张三");
        KeptWord phone = word(file, "phone", "13800138000");
        KeptWord text = word(file, "text", "噪声扰民");
        file = stored(keeping(file, name, phone));
        file = stored(keeping(file, text));

        stored(erasing(file, name, text));

        assertThat(words().words(file.id())).containsExactly(phone);
    }

    @Test
    default void erases_no_words_of_another_case() {
        CaseFile one = opened("c-1");
        CaseFile other = opened("c-2");
        KeptWord here = word(one, "same", "here");
        KeptWord there = word(other, "same", "there");
        one = stored(keeping(one, here));
        stored(keeping(other, there));

        stored(erasing(one, here));

        assertThat(words().words(one.id())).isEmpty();
        assertThat(words().words(other.id())).containsExactly(there);
    }

    @Test
    default void erases_words_whose_ids_look_alike_one_by_one() {
        CaseFile file = opened("c-1");
        KeptWord small = word(file, "a", "small");
        KeptWord large = word(file, "A", "large");
        file = stored(keeping(file, small, large));

        stored(erasing(file, large));

        assertThat(words().words(file.id())).containsExactly(small);
    }

    @Test
    default void leaves_the_history_as_it_was_and_adds_who_erased_and_why() {
        CaseFile file = opened("c-1");
        KeptWord name = word(file, "name", "张三");
        file = stored(keeping(file, name));
        List<CaseEvent> before = file.history();

        Commit erasing = erasing(file, name);
        stored(erasing);

        List<CaseEvent> after = store().find(file.id()).orElseThrow().history();
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(after.get(before.size()))
                .isInstanceOfSatisfying(
                        CaseEvent.Erased.class,
                        event -> assertThat(event)
                                .returns(List.of(name.id()), CaseEvent.Erased::words)
                                .returns("本人请求", CaseEvent.Erased::reason)
                                .returns("admin", erased -> erased.by().party().id()));
        assertThat(store().find(OfStore.all()).rows()).containsExactly(erasing.row());
    }

    @Test
    default void erases_words_of_a_case_that_has_ended() {
        CaseFile file = opened("c-1");
        KeptWord name = word(file, "name", "张三");
        file = stored(keeping(file, name));
        file = stored(acceptance(file, NOON));
        file = stored(grant(file));

        stored(erasing(file, name));

        assertThat(words().words(file.id())).isEmpty();
    }

    @Test
    default void erases_nothing_by_a_refused_commit() {
        CaseFile file = opened("c-1");
        KeptWord name = word(file, "name", "张三");
        CaseFile seen = stored(keeping(file, name));
        CaseFile newer = stored(under("k-1", supplement(seen, NOON)));

        assertThatThrownBy(() -> store().commit(erasing(seen, name))).isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> store().commit(under("k-1", erasing(newer, name))))
                .isInstanceOf(DuplicateCommandException.class);

        assertThat(words().words(file.id())).containsExactly(name);
    }

    @Test
    default void takes_new_words_after_the_old_ones_were_erased() {
        CaseFile file = opened("c-1");
        KeptWord old = word(file, "old", "张三");
        KeptWord later = word(file, "later", "李四");
        file = stored(keeping(file, old));
        file = stored(erasing(file, old));

        stored(keeping(file, later));

        assertThat(words().words(file.id())).containsExactly(later);
    }
}
