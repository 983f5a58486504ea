package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.extend;
import static io.shixian.core.casefile.Commands.resume;
import static io.shixian.core.casefile.Commands.suspend;
import static io.shixian.core.casefile.LicenceTable.ACCEPT;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.FIRM;
import static io.shixian.core.casefile.LicenceTable.HEAD;
import static io.shixian.core.casefile.LicenceTable.VOUCHER;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** The same history in other words. */
class RewordingTest {

    private static final Particulars GIVEN = new Particulars(
            Optional.of("理由"), List.of("甲", "乙"), Map.of(), Map.of(), OptionalInt.of(3), Map.of("b", "二", "a", "一"));

    private static final BinaryOperator<String> SHOUTED = (field, words) -> words + "！";

    private static Matter licence() {
        return Matter.opened(LicenceTable.PROCEDURE, "2025-09-30T10:00", FIRM, GIVEN)
                .after(
                        act("2025-09-30T14:00", CLERK, ACCEPT, VOUCHER),
                        suspend("2025-10-09T09:00", CLERK, "decision"),
                        resume("2025-10-10T09:00", CLERK, "decision"),
                        extend("2025-10-13T09:00", HEAD, "decision", workdays(10)));
    }

    @Test
    void names_each_field_once_in_a_fixed_order() {
        List<String> fields = new ArrayList<>();

        GIVEN.reworded((field, words) -> {
            fields.add(field + "=" + words);
            return words;
        });

        assertThat(fields).containsExactly("reason=理由", "document.1=甲", "document.2=乙", "data.a=一", "data.b=二");
    }

    @Test
    void leaves_what_is_no_words() {
        Particulars other = GIVEN.reworded(SHOUTED);

        assertThat(other.reason()).hasValue("理由！");
        assertThat(other.documents()).containsExactly("甲！", "乙！");
        assertThat(other.data()).isEqualTo(Map.of("a", "一！", "b", "二！"));
        assertThat(other.grade()).hasValue(3);
    }

    @Test
    void words_every_event_with_which_something_was_handed_in() {
        CaseFile file = licence().file();
        List<Particulars> handedIn =
                file.history().stream().map(CaseEvent::particulars).toList();

        CaseFile other = Rewording.of(file, SHOUTED);

        assertThat(other.history())
                .extracting(CaseEvent::particulars)
                .isEqualTo(
                        handedIn.stream().map(given -> given.reworded(SHOUTED)).toList());
        assertThat(other.history()).extracting(CaseEvent::type).containsSubsequence("suspended", "resumed", "extended");
    }

    @Test
    void can_be_taken_back() {
        CaseFile file = licence().file();

        CaseFile same =
                Rewording.of(Rewording.of(file, SHOUTED), (field, words) -> words.substring(0, words.length() - 1));

        assertThat(Matter.Observed.of(same)).isEqualTo(Matter.Observed.of(file));
    }

    @Test
    void words_consents_that_still_stand() {
        Particulars letter = Particulars.because("同意").withDocuments("letter-1");
        Matter matter = Matter.opened(
                        Mechanisms.TEXT, "2025-03-03T09:00", Tables.DESK, Particulars.naming(ACCESSOR, "unit-1"))
                .after(act("2025-03-03T10:00", Mechanisms.OWNER, Mechanisms.CONSENT, letter));

        CaseFile other = Rewording.of(matter.file(), SHOUTED);

        assertThat(other.consents())
                .singleElement()
                .returns("同意！", consent -> consent.particulars().reason().orElseThrow());
        assertThat(other.since()).isEqualTo(at("2025-03-03T09:00"));
    }
}
