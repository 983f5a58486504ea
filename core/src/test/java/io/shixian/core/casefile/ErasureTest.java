package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.CASE;
import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Complaints.CITIZEN;
import static io.shixian.core.casefile.Complaints.UNIT;
import static io.shixian.core.casefile.Mechanisms.OWNER;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.DECLINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** 《个人信息保护法》第四十七条: words are erased, and the history says so. The dates are those of the complaint. */
class ErasureTest {

    private static final WordReference NAME = reference("n");
    private static final WordReference PHONE = reference("p");

    private final Matter matter = Complaints.dispatched()
            .after(act(
                    "2025-10-09T09:00",
                    UNIT,
                    DECLINE,
                    Particulars.because(NAME.toString()).withDocuments(PHONE.toString())));

    private static WordReference reference(String letter) {
        return new WordReference(letter.repeat(22), "d".repeat(43));
    }

    private static Command.Erase erase(Actor by, String reason, String... words) {
        return new Command.Erase(CASE, at("2025-10-20T09:00"), by, List.of(words), reason);
    }

    @Test
    void adds_an_event_that_says_what_by_whom_and_why() {
        Matter after = matter.after(erase(OWNER, " 本人请求 ", NAME.id(), NAME.id()));

        assertThat(after.last())
                .isEqualTo(new CaseEvent.Erased(
                        List.of(NAME.id()),
                        "本人请求",
                        OWNER,
                        at("2025-10-20T09:00"),
                        on("2025-10-20"),
                        Sources.PERSONAL_INFORMATION_LAW.article(47)));
        assertThat(after.last().clause()).hasToString("《中华人民共和国个人信息保护法》第四十七条");
        assertThat(after.last().told()).isEmpty();
        assertThat(WordReference.standing(after.file())).containsExactly(PHONE);
    }

    @Test
    void changes_neither_stage_nor_parties_nor_any_limit() {
        Matter open = Complaints.dispatched()
                .after(act("2025-10-09T09:00", UNIT, ACCEPT, Particulars.because(NAME.toString())));

        Matter after = open.after(erase(OWNER, "本人请求", NAME.id()));

        assertThat(after.file().stage()).isEqualTo(open.file().stage());
        assertThat(after.file().since()).isEqualTo(open.file().since());
        assertThat(after.file().parties()).isEqualTo(open.file().parties());
        assertThat(after.file().runs())
                .containsExactlyElementsOf(open.file().runs().toList());
    }

    @Test
    void lets_the_trail_tell_of_it_in_both_languages() {
        AuditEntry entry = AuditTrail.of(matter.after(erase(Actor.SYSTEM, "保存期限届满", NAME.id(), PHONE.id()))
                        .file())
                .entries()
                .get(3);

        assertThat(entry.type()).isEqualTo("erased");
        assertThat(entry.what().zh()).isEqualTo("删除所填内容2项，理由：保存期限届满");
        assertThat(entry.what().en()).isEqualTo("Erased what was handed in (2), reason: 保存期限届满");
        assertThat(entry.moved()).isFalse();
        assertThat(entry.limits()).isEmpty();
    }

    @Test
    void leaves_a_closed_case_closed_by_what_had_closed_it() {
        Matter after = matter.after(erase(OWNER, "本人请求", NAME.id()));

        Refusal refusal = after.refused(act("2025-10-21T09:00", UNIT, ACCEPT));

        assertThat(refusal.code()).isEqualTo(Code.CASE_CLOSED);
        assertThat(refusal.clause().map(Clause::id)).hasValue("GDZW-5.3-c");
    }

    @Nested
    class Is_refused {

        @Test
        void to_whoever_is_neither_administrator_nor_system() {
            Refusal refusal = matter.refused(erase(CITIZEN, "本人请求", NAME.id()));

            assertThat(refusal.code()).isEqualTo(Code.NOT_THIS_ROLE);
            assertThat(refusal.text().zh()).isEqualTo("申请人不能删除所填内容；可以删除的是：管理方");
            assertThat(refusal.text().en())
                    .isEqualTo("the applicant can't erase what was handed in; possible for: administrator");
        }

        @Test
        void without_a_reason() {
            Refusal refusal = matter.refused(erase(OWNER, " ", NAME.id()));

            assertThat(refusal.code()).isEqualTo(Code.REASON_MISSING);
            assertThat(refusal.text().en())
                    .isEqualTo("erasing what was handed in needs a reason, which must not repeat it");
        }

        @Test
        void for_words_to_which_the_case_does_not_refer() {
            Refusal refusal = matter.refused(erase(OWNER, "本人请求", NAME.id(), "elsewhere"));

            assertThat(refusal.code()).isEqualTo(Code.UNKNOWN_WORDS);
            assertThat(refusal.text().zh()).isEqualTo("此件没有所填内容 elsewhere，或已删除；另存且未删除的有2项");
            assertThat(refusal.text().en())
                    .isEqualTo("the case refers to no words elsewhere, or they are erased already;"
                            + " kept apart and not erased: 2");
            assertThat(refusal.clause().map(Clause::id)).hasValue("PERSONAL-INFORMATION-47");
        }

        @Test
        void for_words_that_are_erased_already() {
            Matter after = matter.after(erase(OWNER, "本人请求", NAME.id()));

            assertThat(after.refusedWith(erase(OWNER, "本人请求", NAME.id()))).isEqualTo(Code.UNKNOWN_WORDS);
        }

        @Test
        void for_no_words_at_all() {
            assertThat(matter.refusedWith(erase(OWNER, "本人请求"))).isEqualTo(Code.UNKNOWN_WORDS);
        }
    }
}
