package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.CITIZEN;
import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.WordReference;
import io.shixian.core.party.Actor;
import io.shixian.spi.storage.KeptWord;
import io.shixian.spi.wording.Keys;
import io.shixian.spi.wording.Wording;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever people hand in, and whatever happens to a case, keeping words apart changes nothing but where they are. */
class RandomWordsTest {

    private static Scene scene(boolean encrypted) {
        SecureRandom random = new SecureRandom();
        return Scene.at(
                "2025-01-20T10:00", encrypted ? Wording.encrypted(new Keys("AES"), random) : Wording.legible(random));
    }

    /** Any characters, the rare planes and the one of number 0 among them, and texts that look like ours. */
    private static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.integers()
                                .between(0, Character.MAX_CODE_POINT)
                                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                                .list()
                                .ofMaxSize(12)
                                .map(points -> points.stream()
                                        .collect(
                                                StringBuilder::new,
                                                StringBuilder::appendCodePoint,
                                                StringBuilder::append)
                                        .toString())),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "13800138000",
                                "\0",
                                "\\",
                                "words:",
                                new WordReference("f".repeat(22), "d".repeat(43)).toString())));
    }

    @Provide
    Arbitrary<Particulars> handedIn() {
        return Combinators.combine(
                        texts().optional(0.8),
                        texts().filter(text -> !text.isBlank()).list().ofMaxSize(3),
                        Arbitraries.maps(Arbitraries.of("name", "phone", "text", "period", "张三"), texts())
                                .ofMaxSize(4))
                .as((reason, documents, data) ->
                        new Particulars(reason, documents, Map.of(), Map.of(), OptionalInt.empty(), data));
    }

    @Provide
    Arbitrary<List<RandomHistory.Move>> moves() {
        return RandomHistory.moves();
    }

    @Property(tries = 400)
    void what_is_handed_in_is_read_again_until_it_is_erased(
            @ForAll("handedIn") Particulars given, @ForAll boolean encrypted) {
        Scene scene = scene(encrypted);
        scene.desk.open(id("c1"), "complaint.business", CITIZEN, given, Envelope.NONE);
        CaseFile file = scene.file("c1");
        List<KeptWord> kept = scene.store.inner.words(id("c1"));

        assertThat(opening(scene)).isEqualTo(given);
        assertThat(WordReference.in(file.last().particulars())).hasSameSizeAs(kept);
        if (encrypted) {
            assertThat(kept).allSatisfy(word -> assertThat(word.body()).matches("[A-Za-z0-9+/=]+"));
        }
        if (!kept.isEmpty()) {
            scene.desk.words().eraseAll(id("c1"), Actor.SYSTEM, "保存期限届满", Envelope.NONE);
            assertThat(scene.store.inner.words(id("c1"))).isEmpty();
            assertThat(scene.file("c1").history().get(0)).isEqualTo(file.last());
            assertThat(opening(scene).reason().orElse("[erased ")).startsWith("[erased ");
        }
    }

    private static Particulars opening(Scene scene) {
        CaseFile file = scene.file("c1");
        return scene.desk
                .words()
                .of(file)
                .in(file, Locale.ENGLISH)
                .history()
                .get(0)
                .particulars();
    }

    private static void open(Scene scene, int procedure) {
        String code = RandomHistory.procedure(procedure);
        Actor by = code.startsWith("app") ? Scene.OPERATOR : CITIZEN;
        scene.desk.open(id("c1"), code, by, Particulars.because("理由"), Envelope.NONE);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void a_case_goes_as_it_would_if_its_words_stood_in_the_events(
            @ForAll @IntRange(max = 5) int procedure, @ForAll("moves") List<RandomHistory.Move> moves) {
        Scene plain = Scene.at("2025-01-20T10:00");
        Scene apart = scene(true);
        open(plain, procedure);
        open(apart, procedure);
        for (RandomHistory.Move move : moves) {
            assertThat(RandomHistory.make(apart, "c1", move).code())
                    .isEqualTo(RandomHistory.make(plain, "c1", move).code());
        }

        CaseFile file = apart.file("c1");
        assertThat(apart.desk.words().of(file).in(file, Locale.ENGLISH).history())
                .isEqualTo(plain.file("c1").history());
        assertThat(apart.rows()).isEqualTo(plain.rows());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void a_case_goes_on_as_if_nothing_had_been_erased(
            @ForAll @IntRange(max = 5) int procedure, @ForAll("moves") List<RandomHistory.Move> moves) {
        Scene kept = scene(false);
        Scene erased = scene(false);
        open(kept, procedure);
        open(erased, procedure);
        for (RandomHistory.Move move : moves) {
            if (move.choice() % 3 == 0) {
                // Like every command, erasing records first what has run out by then.
                kept.desk.tick();
                erased.desk.tick();
                erased.desk.words().eraseAll(id("c1"), Actor.SYSTEM, "保存期限届满", Envelope.NONE);
            }
            RandomHistory.make(kept, "c1", move);
            RandomHistory.make(erased, "c1", move);
        }

        assertThat(shape(erased)).isEqualTo(shape(kept));
        assertThat(erased.desk.words().of(erased.file("c1")).isSound()).isTrue();
    }

    /** What happened and how limits stand, without what was handed in. */
    private static List<Object> shape(Scene scene) {
        CaseFile file = scene.file("c1");
        List<String> events = file.history().stream()
                .filter(event -> !(event instanceof CaseEvent.Erased))
                .map(event -> event.type() + " " + event.by() + " " + event.recordedAt() + " " + event.judgements())
                .toList();
        return List.of(
                events,
                file.stage(),
                file.parties(),
                file.runs().toList(),
                scene.row("c1").next());
    }
}
