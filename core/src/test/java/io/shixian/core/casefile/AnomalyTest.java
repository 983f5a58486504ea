package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.Inspections.DESK;
import static io.shixian.core.catalog.ApplicationException.PROCEDURE;
import static io.shixian.core.catalog.ApplicationException.REPORT;
import static io.shixian.core.catalog.ApplicationException.RESOLVE;
import static io.shixian.core.catalog.ApplicationException.RESOLVED;
import static io.shixian.core.catalog.ApplicationException.SUSPENDED;
import static io.shixian.core.catalog.ApplicationException.TAKE_OFFLINE;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * GDZW-3.2.4 and 3.3.3: an anomaly reported on 2025-09-29, a Monday, is mended by the 30th; one reported on the 30th by
 * 2025-10-09, after the holidays (working-days.csv).
 */
class AnomalyTest {

    private static final Actor UNIT = Actor.of(ACCESSOR, "a-1");

    private static Matter reported(String at) {
        return Matter.opened(PROCEDURE, at, DESK).after(act(at, DESK, REPORT, Particulars.naming(ACCESSOR, "a-1")));
    }

    @Test
    void has_until_the_end_of_the_next_working_day() {
        assertThat(reported("2025-09-29T23:59").deadline("fix").lastDay()).isEqualTo(on("2025-09-30"));
        assertThat(reported("2025-09-30T00:00").deadline("fix").lastDay()).isEqualTo(on("2025-10-09"));
        assertThat(reported("2025-09-29T10:00")
                        .after(act("2025-09-30T23:59", UNIT, RESOLVE))
                        .stage())
                .isEqualTo(RESOLVED);
    }

    @Test
    void goes_offline_by_itself_when_that_day_is_over_and_all_three_are_told() {
        Matter offline = reported("2025-09-29T10:00").after(tick("2025-10-01T00:00"));

        assertThat(offline.stage()).isEqualTo(SUSPENDED);
        assertThat(offline.last())
                .isInstanceOf(CaseEvent.Lapsed.class)
                .returns(on("2025-10-01"), CaseEvent::effectiveOn)
                .returns(at("2025-10-01T00:00"), CaseEvent::recordedAt)
                .returns(Sources.GDZW_OPERATION.section("3.3.3-c"), CaseEvent::clause)
                .returns(Actor.SYSTEM, CaseEvent::by);
        assertThat(offline.last().told())
                .containsExactly(
                        new Recipient(OPERATOR, Optional.empty()),
                        new Recipient(ACCESSOR, Optional.of(new Party("a-1"))),
                        new Recipient(ADMINISTRATOR, Optional.empty()));
    }

    @Test
    void is_resolved_no_more_once_it_is_offline() {
        assertThat(reported("2025-09-29T10:00").refusedWith(act("2025-10-01T00:00", UNIT, RESOLVE)))
                .isEqualTo(Refusal.Code.NOT_IN_THIS_STAGE);
    }

    @Test
    void taken_offline_before_the_end_breaches_nothing() {
        Matter offline = reported("2025-09-29T10:00")
                .after(act("2025-09-29T11:00", DESK, TAKE_OFFLINE, Particulars.because("无法在时限内解决")));

        assertThat(offline.status("fix", "2025-12-01T00:00")).isEqualTo(LimitStatus.STOPPED);
        assertThat(offline.after(tick("2025-12-01T00:00")).history()).hasSize(3);
    }
}
