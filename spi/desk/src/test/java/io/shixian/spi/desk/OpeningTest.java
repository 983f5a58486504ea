package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.CITIZEN;
import static io.shixian.spi.desk.Scene.WINDOW;
import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.Scene.refusal;
import static io.shixian.spi.desk.SettableClock.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.party.Role;
import org.junit.jupiter.api.Test;

/** A case is opened once, under a procedure that the desk knows. */
class OpeningTest {

    private final Scene scene = Scene.at("2025-09-30T10:00");

    @Test
    void is_stamped_with_the_time_of_the_desk_and_binds_who_opens() {
        Outcome.Accepted opened = scene.complaint("c1");

        assertThat(opened.code()).isEqualTo("accepted");
        assertThat(opened.events())
                .hasSize(1)
                .allMatch(event -> event.recordedAt().equals(instant("2025-09-30T10:00")));
        assertThat(opened.file().party(Role.APPLICANT)).contains(CITIZEN.party());
        assertThat(scene.desk.find(id("c1")).orElseThrow().history()).isEqualTo(opened.events());
    }

    @Test
    void a_second_time_is_refused_and_leaves_the_first() {
        scene.complaint("c1");
        Scene.Content before = scene.content();

        Outcome second = scene.open("c1", "licence.intake", Envelope.NONE);

        assertThat(refusal(second)).contains(Code.CASE_EXISTS);
        assertThat(second.caseFile())
                .hasValueSatisfying(file -> assertThat(file.version()).isOne());
        assertThat(scene.content()).isEqualTo(before);
    }

    @Test
    void under_an_unknown_procedure_is_refused_and_names_the_nearest() {
        Outcome outcome = scene.open("c1", "complaint.busines", Envelope.NONE);

        assertThat(refusal(outcome)).contains(Code.UNKNOWN_PROCEDURE);
        assertThat(outcome.caseFile()).isEmpty();
        assertThat(((Outcome.Refused) outcome).refusal().text().en())
                .startsWith(
                        "there is no procedure complaint.busines; the nearest are complaint.business, complaint.technical, ");
        assertThat(((Outcome.Refused) outcome).refusal().text().zh())
                .startsWith("没有程序 complaint.busines；相近的有：complaint.business、complaint.technical、");
        assertThat(scene.rows()).isEmpty();
    }

    @Test
    void under_a_procedure_with_an_endless_name_is_refused_with_the_beginning_of_it() {
        Outcome outcome = scene.open("c1", "x".repeat(10_000), Envelope.NONE);

        assertThat(((Outcome.Refused) outcome).refusal().text().en())
                .contains("x".repeat(40) + "…")
                .hasSizeLessThan(200)
                .doesNotContain("x".repeat(41));
    }

    @Test
    void by_someone_who_may_not_is_refused() {
        assertThat(refusal(scene.desk.open(id("c1"), "complaint.business", WINDOW, Particulars.NONE, Envelope.NONE)))
                .contains(Code.NOT_THIS_ROLE);
        assertThat(scene.rows()).isEmpty();
    }

    @Test
    void expects_a_case_that_is_not_there_as_version_0() {
        assertThat(scene.open("c1", "complaint.business", Envelope.NONE.expecting(1)))
                .isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
                    assertThat(conflict.expected()).isOne();
                    assertThat(conflict.caseFile()).isEmpty();
                });
        assertThat(scene.open("c1", "complaint.business", Envelope.NONE.expecting(0)))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(scene.open("c1", "complaint.business", Envelope.NONE.expecting(0)))
                .isInstanceOf(Outcome.Conflict.class);
    }
}
