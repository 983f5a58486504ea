package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.CITIZEN;
import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.AuditTrail;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.storage.Worklist;
import io.shixian.spi.wording.HandedIn;
import io.shixian.spi.wording.Keys;
import io.shixian.spi.wording.WordState;
import io.shixian.spi.wording.Wording;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Erasing is a command like others: carried out once, recorded, and refused to whom it does not belong. */
class ErasingTest {

    private static final Actor ADMINISTRATOR = Actor.of(Role.ADMINISTRATOR, "admin");
    private static final Particulars GIVEN = new Particulars(
            Optional.of("请联系张三"),
            List.of(),
            Map.of(),
            Map.of(),
            OptionalInt.empty(),
            Map.of("subject", "噪声扰民", "phone", "13800138000"));

    private final Scene scene = Scene.at("2025-09-30T14:00", Wording.encrypted(new Keys("AES"), new SecureRandom()));
    private final ServiceDesk desk = scene.building()
            .subject(file -> Optional.ofNullable(
                    file.history().get(0).particulars().data().get("subject")))
            .open();

    private void opened() {
        desk.open(id("c1"), "complaint.business", CITIZEN, GIVEN, Envelope.NONE);
    }

    private List<HandedIn> entries(String field) {
        return desk.words().of(scene.file("c1")).entries().stream()
                .filter(entry -> entry.field().equals(field))
                .toList();
    }

    private Outcome eraseAll(Actor by, Envelope envelope) {
        return desk.words().eraseAll(id("c1"), by, "本人请求", envelope);
    }

    @Test
    void erases_what_is_named_and_nothing_else() {
        opened();

        Outcome outcome = desk.words().erase(id("c1"), entries("data.phone"), ADMINISTRATOR, "本人请求", Envelope.NONE);

        assertThat(outcome.code()).isEqualTo("accepted");
        assertThat(entries("data.phone")).extracting(HandedIn::state).containsExactly(WordState.ERASED);
        assertThat(entries("reason")).extracting(HandedIn::state).containsExactly(WordState.KEPT);
        assertThat(scene.store.inner.words(id("c1"))).hasSize(2);
        assertThat(scene.row("c1").subject()).contains("噪声扰民");
    }

    @Test
    void tells_nobody_and_is_in_the_trail() {
        opened();

        Outcome.Accepted outcome = (Outcome.Accepted) eraseAll(ADMINISTRATOR, Envelope.NONE);

        assertThat(outcome.notifications()).isEmpty();
        assertThat(AuditTrail.of(outcome.file()).entries().get(1).what().zh()).isEqualTo("删除所填内容3项，理由：本人请求");
    }

    @Test
    void is_carried_out_once_however_often_it_arrives() {
        opened();

        eraseAll(ADMINISTRATOR, Envelope.command("k-1"));

        assertThat(eraseAll(ADMINISTRATOR, Envelope.command("k-1")).code()).isEqualTo("duplicate");
        assertThat(scene.types("c1")).containsExactly("opened", "erased");
        assertThat(Scene.refusal(eraseAll(ADMINISTRATOR, Envelope.NONE))).contains(Refusal.Code.UNKNOWN_WORDS);
    }

    @Test
    void takes_in_what_was_handed_in_while_it_was_being_decided() {
        opened();
        scene.store.beforeTheNextCommit(() -> scene.another("other")
                .act(
                        id("c1"),
                        "dispatch",
                        Scene.OPERATOR,
                        Particulars.naming(Role.ACCESSOR, "a-1").withReason("张三"),
                        Envelope.NONE));

        assertThat(eraseAll(ADMINISTRATOR, Envelope.NONE).code()).isEqualTo("accepted");

        assertThat(scene.types("c1")).containsExactly("opened", "moved", "erased");
        assertThat(scene.store.inner.words(id("c1"))).isEmpty();
    }

    @Test
    void is_possible_after_the_end() {
        opened();
        desk.act(id("c1"), "dispatch", Scene.OPERATOR, Particulars.naming(Role.ACCESSOR, "a-1"), Envelope.NONE);
        desk.act(id("c1"), "decline", Scene.ACCESSOR, Particulars.because("不属于本单位"), Envelope.NONE);

        assertThat(eraseAll(Actor.SYSTEM, Envelope.NONE).code()).isEqualTo("accepted");

        assertThat(scene.file("c1").stage().isClosed()).isTrue();
        assertThat(scene.store.inner.words(id("c1"))).isEmpty();
    }

    @Test
    void is_refused_to_others_and_where_nothing_is_to_be_erased() {
        opened();

        assertThat(Scene.refusal(eraseAll(CITIZEN, Envelope.NONE))).contains(Refusal.Code.NOT_THIS_ROLE);
        assertThat(Scene.refusal(desk.words().eraseAll(id("c9"), ADMINISTRATOR, "本人请求", Envelope.NONE)))
                .contains(Refusal.Code.UNKNOWN_CASE);
        assertThat(Scene.refusal(desk.words().erase(id("c1"), List.of(), ADMINISTRATOR, "本人请求", Envelope.NONE)))
                .contains(Refusal.Code.UNKNOWN_WORDS);
        assertThat(scene.store.inner.words(id("c1"))).hasSize(3);
    }

    @Test
    void takes_the_subject_out_of_the_list() {
        opened();
        Worklist list = Worklist.all(scene.clock.instant()).about("噪声");
        assertThat(desk.worklist(list).rows()).hasSize(1);

        eraseAll(ADMINISTRATOR, Envelope.NONE);

        assertThat(desk.worklist(list).rows()).isEmpty();
        assertThat(scene.row("c1").subject().orElseThrow()).startsWith("【已删除 ");
    }

    @Test
    void leaves_the_subject_as_people_know_it_until_then() {
        opened();
        desk.act(id("c1"), "dispatch", Scene.OPERATOR, Particulars.naming(Role.ACCESSOR, "a-1"), Envelope.NONE);
        scene.clock.set("2025-12-01T09:00");
        desk.tick();

        assertThat(scene.types("c1")).contains("lapsed");
        assertThat(scene.row("c1").subject()).contains("噪声扰民");
    }

    @Test
    void is_not_taken_for_a_loss_by_whoever_had_read_the_case_before() {
        opened();
        CaseFile before = scene.file("c1");
        eraseAll(ADMINISTRATOR, Envelope.NONE);

        assertThat(desk.words().of(before).entries())
                .extracting(HandedIn::state)
                .hasSize(3)
                .containsOnly(WordState.ERASED);
    }

    @Test
    void says_in_place_of_the_words_that_they_were_erased() {
        opened();
        eraseAll(ADMINISTRATOR, Envelope.NONE);

        CaseEvent opening = desk.words()
                .of(scene.file("c1"))
                .in(scene.file("c1"), Locale.ENGLISH)
                .history()
                .get(0);

        assertThat(opening.particulars().reason().orElseThrow()).startsWith("[erased ");
        assertThat(opening.particulars().data())
                .allSatisfy((name, text) -> assertThat(text).startsWith("[erased "));
    }
}
