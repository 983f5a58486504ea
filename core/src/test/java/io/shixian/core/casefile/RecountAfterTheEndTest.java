package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.catalog.TechnicalConsultation.REPLY;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.TechnicalConsultation;
import io.shixian.core.deadline.Light;
import io.shixian.core.party.Actor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** T27: what is over is not counted again. By the old notice the last day was 2020-01-31, by the new one 3 February. */
class RecountAfterTheEndTest {

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
    void a_breached_limit_stays_breached_though_the_new_count_would_forgive_it() {
        Matter lapsed = asked.after(tick("2020-02-01T00:00"));

        assertThat(lapsed.history()).extracting(CaseEvent::type).containsExactly("opened", "lapsed");
        assertThat(recounted(lapsed, "2020-02-01T01:00")).isEmpty();
        assertThat(lapsed.on(LATER).limit("reply", "2020-02-02T00:00"))
                .returns(BREACHED, LimitState::status)
                .returns(Light.RED, LimitState::light);
        assertThat(lapsed.on(LATER).after(act("2020-02-02T09:00", DESK, REPLY)).status("reply", "2020-02-02T09:00"))
                .isEqualTo(BREACHED);
    }

    @Test
    void a_breached_limit_is_judged_with_the_last_day_that_it_missed() {
        Matter replied = asked.after(tick("2020-02-01T00:00")).on(LATER).after(act("2020-02-02T09:00", DESK, REPLY));

        assertThat(replied.last().judgements())
                .containsExactly(new Judgement(
                        "reply",
                        BREACHED,
                        Optional.of(on("2020-01-31")),
                        Optional.of(at("2020-02-01T00:00")),
                        EARLIER.edition()));
        assertThat(replied.limit("reply", "2020-02-02T10:00").lastDay()).contains(on("2020-01-31"));
    }

    @Test
    void a_met_limit_stays_met() {
        Matter replied = asked.after(act("2020-01-23T09:00", DESK, REPLY));

        assertThat(recounted(replied, "2020-01-27T09:00")).isEmpty();
    }

    @Test
    void a_clock_that_stands_still_has_no_last_day_to_move() {
        Matter stopped = Matter.opened(LicenceTable.PROCEDURE, "2020-01-20T10:00", LicenceTable.FIRM)
                .on(EARLIER)
                .after(
                        act("2020-01-21T09:00", LicenceTable.CLERK, LicenceTable.ACCEPT, LicenceTable.VOUCHER),
                        Commands.suspend("2020-01-22T09:00", LicenceTable.CLERK, "decision"));

        assertThat(recounted(stopped, "2020-01-27T09:00")).isEmpty();
    }
}
