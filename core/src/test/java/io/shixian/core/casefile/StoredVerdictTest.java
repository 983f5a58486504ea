package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Complaints.UNIT;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.Overlay;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Light;
import org.junit.jupiter.api.Test;

/** V2, V4: a verdict once given stands. */
class StoredVerdictTest {

    private static final WorkCalendar TIGHTER = ChinaCalendar.published()
            .with(Overlay.named("no-holiday", "made up")
                    .worked(on("2025-10-02"), "")
                    .worked(on("2025-10-03"), ""));

    @Test
    void is_kept_in_the_event_with_the_calendar_that_gave_it() {
        assertThat(Complaints.accepted().last().judgements())
                .singleElement()
                .returns("decide", Judgement::limit)
                .returns(MET, Judgement::status)
                .returns(on("2025-10-16"), judgement -> judgement.lastDay().orElseThrow())
                .returns(
                        Commands.endOf("2025-10-16"),
                        judgement -> judgement.expiresAt().orElseThrow())
                .returns("cn-2026", Judgement::calendar);
    }

    @Test
    void stands_when_the_calendar_changes_afterwards() {
        Matter met = Complaints.dispatched().after(act("2025-10-16T09:00", UNIT, ACCEPT));

        LimitState seen = met.file()
                .limits(TIGHTER, Counting.STANDARD, at("2025-11-01T00:00"))
                .get(0);

        assertThat(seen.deadline().lastDay()).isEqualTo(on("2025-10-14"));
        assertThat(seen.status()).isEqualTo(MET);
        assertThat(seen.lastDay()).hasValue(on("2025-10-16"));
        assertThat(seen.expiresAt()).hasValue(Commands.endOf("2025-10-16"));
    }

    /** V2. */
    @Test
    void met_in_time_is_met_when_viewed_years_later() {
        assertThat(Complaints.accepted().limit("decide", "2031-01-01T00:00"))
                .returns(MET, LimitState::status)
                .returns(Light.GREEN, LimitState::light);
    }
}
