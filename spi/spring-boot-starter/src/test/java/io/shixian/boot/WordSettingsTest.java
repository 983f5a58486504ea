package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.MemoryStore;
import io.shixian.spi.storage.WordStore;
import io.shixian.spi.wording.CaseKey;
import io.shixian.spi.wording.CaseKeys;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class WordSettingsTest {

    private static final String WORDS = "请尽快答复";

    @Test
    void words_stand_in_the_events_unless_the_host_asks() {
        Host.withDesk().run(context -> {
            said(context);
            assertThat(events(context)).contains(WORDS);
            assertThat(kept(context)).isZero();
        });
    }

    @Test
    void words_are_kept_apart_if_the_host_asks() {
        Host.withDesk().withPropertyValues("shixian.words.kept=legible").run(context -> {
            said(context);
            assertThat(events(context)).doesNotContain(WORDS);
            assertThat(kept(context)).isOne();
            assertThat(body(context)).contains(WORDS);
        });
    }

    @Test
    void data_that_is_never_personal_may_stay() {
        Host.withDesk()
                .withPropertyValues("shixian.words.kept=legible", "shixian.words.leaving=question")
                .run(context -> {
                    said(context);
                    assertThat(events(context)).contains(WORDS);
                    assertThat(kept(context)).isZero();
                });
    }

    @Test
    void words_are_encrypted_by_the_keys_of_the_host() {
        encrypted().withBean(CaseKeys.class, OneKey::new).run(context -> {
            said(context);
            assertThat(events(context)).doesNotContain(WORDS);
            assertThat(body(context)).doesNotContain(WORDS);
        });
    }

    @Test
    void words_can_t_be_encrypted_without_keys() {
        assertThat(Failing.failure(encrypted()))
                .hasMessageStartingWith("shixian.words.kept: words are to be encrypted, and there are no keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"legible", "encrypted"})
    void words_can_t_be_kept_apart_by_a_store_that_keeps_none(String kept) {
        assertThat(Failing.failure(withoutWordStore()
                        .withBean(CaseKeys.class, OneKey::new)
                        .withPropertyValues("shixian.words.kept=" + kept)))
                .hasMessage(
                        "shixian.words.kept: words are to be kept apart, and the store of this application keeps none;"
                                + " make a WordStore bean that the commits of the store fill, or leave the words in the events");
    }

    @Test
    void a_store_that_keeps_no_words_will_do_for_words_in_the_events() {
        withoutWordStore().run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(WordStore.class);
            said(context);
        });
    }

    /** Returns a host with a store of its own that does what it must, and no more. */
    private static ApplicationContextRunner withoutWordStore() {
        MemoryStore store = new MemoryStore();
        return Host.asking()
                .withPropertyValues("shixian.desk.enabled=true")
                .withBean(CaseStore.class, () -> only(CaseStore.class, store))
                .withBean(Outbox.class, () -> only(Outbox.class, store));
    }

    private static <T> T only(Class<T> type, T all) {
        return type.cast(Proxy.newProxyInstance(
                WordSettingsTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.invoke(all, arguments)));
    }

    private static ApplicationContextRunner encrypted() {
        return Host.withDesk().withPropertyValues("shixian.words.kept=encrypted");
    }

    private static void said(ApplicationContext host) {
        Particulars particulars = new Particulars(
                Optional.empty(), List.of(), Map.of(), Map.of(), OptionalInt.empty(), Map.of("question", WORDS));
        assertThat(host.getBean(ServiceDesk.class)
                        .open(new CaseId("c-1"), "consultation.technical", Opening.CITIZEN, particulars, Envelope.NONE)
                        .code())
                .isEqualTo("accepted");
    }

    private static String events(ApplicationContext host) {
        return text(host, "select payload from shixian_event");
    }

    private static int kept(ApplicationContext host) {
        return host.getBean(WordStore.class).words(new CaseId("c-1")).size();
    }

    private static String body(ApplicationContext host) {
        return text(host, "select body from shixian_word");
    }

    private static String text(ApplicationContext host, String query) {
        return String.join("\n", host.getBean(JdbcTemplate.class).queryForList(query, String.class));
    }

    private static final class OneKey implements CaseKeys {

        private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");

        @Override
        public CaseKey current(CaseId id) {
            return new CaseKey("k-1", KEY);
        }

        @Override
        public Optional<SecretKey> find(CaseId id, String name) {
            return Optional.of(KEY);
        }
    }
}
