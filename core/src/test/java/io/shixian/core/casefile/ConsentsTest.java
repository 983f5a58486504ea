package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.LimitStatus.RUNNING;
import static io.shixian.core.casefile.Mechanisms.AGREED;
import static io.shixian.core.casefile.Mechanisms.CONSENT;
import static io.shixian.core.casefile.Mechanisms.OWNER;
import static io.shixian.core.casefile.Mechanisms.REFUSE;
import static io.shixian.core.casefile.Mechanisms.RESUBMIT;
import static io.shixian.core.casefile.Mechanisms.RETURNED;
import static io.shixian.core.casefile.Mechanisms.REVIEW;
import static io.shixian.core.casefile.Mechanisms.TEXT;
import static io.shixian.core.casefile.Tables.COMMENT;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.OTHER_UNIT;
import static io.shixian.core.casefile.Tables.UNIT;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.party.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two roles consent, each for itself and in any order; one refusal sends the matter back. */
class ConsentsTest {

    private final Matter matter = Matter.opened(TEXT, "2025-03-03T09:00", DESK, Particulars.naming(ACCESSOR, "unit-1"));

    private static Command consent(String at, Actor by) {
        return act(at, by, CONSENT, Particulars.NONE.withDocuments("letter-1"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_last_consent_moves_the_matter_whoever_gives_it(boolean ownerFirst) {
        Actor first = ownerFirst ? OWNER : UNIT;
        Actor last = ownerFirst ? UNIT : OWNER;
        Matter half = matter.after(consent("2025-03-03T10:00", first));

        assertThat(half.stage()).isEqualTo(REVIEW);
        assertThat(half.last()).isInstanceOfSatisfying(CaseEvent.Consented.class, consent -> {
            assertThat(consent.type()).isEqualTo("consented");
            assertThat(consent.open()).containsExactly(last.role());
            assertThat(consent.told()).isEmpty();
        });
        assertThat(half.status("review", "2025-03-03T10:00")).isEqualTo(RUNNING);

        Matter whole = half.after(consent("2025-03-04T10:00", last));

        assertThat(whole.stage()).isEqualTo(AGREED);
        assertThat(whole.last()).isInstanceOf(CaseEvent.Moved.class);
        assertThat(whole.last().told()).extracting(Recipient::role).containsExactly(OPERATOR);
        assertThat(whole.status("review", "2025-03-04T10:00")).isEqualTo(MET);
        assertThat(whole.file().consents()).isEmpty();
    }

    @Test
    void a_second_consent_of_the_same_role_is_refused_and_names_who_is_missing() {
        Refusal refusal = matter.after(consent("2025-03-03T10:00", OWNER)).refused(consent("2025-03-03T11:00", OWNER));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.ALREADY_CONSENTED);
        assertThat(refusal.text().zh()).isEqualTo("管理方已经「同意」；尚待：接入方");
        assertThat(refusal.text().en())
                .isEqualTo("the administrator has done 'Consent' already; still open for: accessor");
    }

    @Test
    void each_consent_needs_what_the_row_needs_and_the_right_party() {
        assertThat(matter.refusedWith(act("2025-03-03T10:00", OWNER, CONSENT)))
                .isEqualTo(Refusal.Code.DOCUMENT_MISSING);
        assertThat(matter.refusedWith(consent("2025-03-03T10:00", OTHER_UNIT))).isEqualTo(Refusal.Code.NOT_THIS_PARTY);
        assertThat(matter.refusedWith(consent("2025-03-03T10:00", DESK))).isEqualTo(Refusal.Code.NOT_THIS_ROLE);
    }

    @Test
    void a_refusal_sends_it_back_and_all_consents_are_to_be_given_anew() {
        Matter refused = matter.after(
                consent("2025-03-03T10:00", OWNER), act("2025-03-03T11:00", UNIT, REFUSE, Particulars.because("不合适")));
        assertThat(refused.stage()).isEqualTo(RETURNED);

        Matter again = refused.after(act("2025-03-04T09:00", DESK, RESUBMIT), consent("2025-03-04T10:00", UNIT));

        assertThat(again.stage()).isEqualTo(REVIEW);
        assertThat(again.after(consent("2025-03-04T11:00", OWNER)).stage()).isEqualTo(AGREED);
    }

    @Test
    void a_remark_in_the_same_stage_leaves_a_consent_standing() {
        Matter remarked = matter.after(consent("2025-03-03T10:00", OWNER), act("2025-03-03T11:00", DESK, COMMENT));

        assertThat(remarked.file().consents()).hasSize(1);
        assertThat(remarked.after(consent("2025-03-03T12:00", UNIT)).stage()).isEqualTo(AGREED);
    }

    @Test
    void a_replayed_history_knows_who_has_consented() {
        Matter half = matter.after(consent("2025-03-03T10:00", OWNER));
        CaseFile read = CaseFile.replay(Commands.CASE, TEXT, half.history());

        assertThat(read.consents()).isEqualTo(half.file().consents());
    }

    @Test
    void the_opener_must_name_the_accessor_and_both_are_told() {
        Decision bare = Matter.DECIDER.open(TEXT, Commands.open("2025-03-03T09:00", DESK, Particulars.NONE));

        assertThat(((Decision.Refused) bare).refusal())
                .returns(Refusal.Code.PARTY_NOT_NAMED, Refusal::code)
                .returns("发起时需要指明接入方", refusal -> refusal.text().zh())
                .returns(
                        "opening it must name the accessor",
                        refusal -> refusal.text().en());
        assertThat(matter.last().told()).extracting(Recipient::role).containsExactly(ADMINISTRATOR, ACCESSOR);
        assertThat(matter.file().party(ACCESSOR)).hasValue(UNIT.party());
    }
}
