package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.catalog.TechnicalConsultation.REPLY;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.TechnicalConsultation;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * T27, with the notice of 2020-01-26 that kept the country at home: asked on 2020-01-22, two working days were the 23rd and
 * the 31st, and became the 23rd and 3 February (superseded.csv, working-days.csv).
 */
class RecountTest {

    private static final WorkCalendar EARLIER = ChinaCalendar.published().asKnownOn(on("2020-01-20"));
    private static final WorkCalendar LATER = ChinaCalendar.published().asKnownOn(on("2020-01-27"));
    private static final Actor DESK = Actor.of(OPERATOR, "op");

    private final Matter asked = Matter.opened(
                    TechnicalConsultation.PROCEDURE, "2020-01-22T10:00", Actor.of(APPLICANT, "citizen-1"))
            .on(EARLIER);

    private static List<CaseEvent> recounted(Matter matter, String at) {
        return Matter.decider(LATER).recount(matter.file(), matter.decider(), at(at));
    }

    @Test
    void a_running_limit_is_counted_again_and_the_correction_is_an_event_of_its_own() {
        assertThat(asked.deadline("reply").lastDay()).isEqualTo(on("2020-01-31"));

        assertThat(recounted(asked, "2020-01-27T09:00"))
                .containsExactly(new ClockEvent.Recounted(
                        "reply",
                        on("2020-01-31"),
                        on("2020-02-03"),
                        LATER.edition(),
                        List.of(
                                new Recipient(OPERATOR, Optional.empty()),
                                new Recipient(APPLICANT, Optional.of(new Party("citizen-1")))),
                        at("2020-01-27T09:00"),
                        on("2020-01-27"),
                        Sources.GDZW_OPERATION.section("5.2-a")));
    }

    @Test
    void a_limit_is_met_by_the_new_count_once_the_case_has_taken_note() {
        CaseFile noted = asked.file().after(recounted(asked, "2020-01-27T09:00").get(0));
        Matter replied = new Matter(noted, Matter.decider(LATER)).after(act("2020-02-03T16:00", DESK, REPLY));

        assertThat(replied.status("reply", "2020-02-03T16:00")).isEqualTo(MET);
        assertThat(replied.last().judgements()).singleElement().returns("cn-2020A@2020-01-27", Judgement::calendar);
    }

    @Test
    void a_limit_whose_last_day_did_not_move_is_left_alone() {
        Matter early = Matter.opened(
                        TechnicalConsultation.PROCEDURE, "2020-01-15T10:00", Actor.of(APPLICANT, "citizen-1"))
                .on(EARLIER);

        assertThat(recounted(early, "2020-01-15T11:00")).isEmpty();
        assertThat(asked.decider().recount(asked.file(), asked.decider(), at("2020-01-27T09:00")))
                .isEmpty();
    }

    @Test
    void an_applicant_is_told_once_and_only_if_somebody_is() {
        Matter unnamed = Matter.opened(TechnicalConsultation.PROCEDURE, "2020-01-22T10:00", DESK)
                .on(EARLIER);
        Matter owing = Tables.asked(Tables.commentedWithin(workdays(2)).sound(), "2020-01-22T10:00")
                .on(EARLIER);

        assertThat(recounted(unnamed, "2020-01-27T09:00").get(0).told())
                .containsExactly(new Recipient(OPERATOR, Optional.empty()));
        assertThat(recounted(owing, "2020-01-27T09:00").get(0).told())
                .containsExactly(new Recipient(APPLICANT, Optional.of(Tables.ASKER.party())));
    }

    @Test
    void the_new_count_changes_nothing_else_in_the_file() {
        CaseFile noted = asked.file().after(recounted(asked, "2020-01-27T09:00").get(0));

        assertThat(noted.stage()).isEqualTo(asked.stage());
        assertThat(noted.runs().toList()).isEqualTo(asked.file().runs().toList());
        assertThat(noted.version()).isEqualTo(2);
        assertThat(noted.last()).returns("recounted", CaseEvent::type).returns(Actor.SYSTEM, CaseEvent::by);
    }
}
