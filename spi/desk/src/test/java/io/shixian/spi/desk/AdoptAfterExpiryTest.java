package io.shixian.spi.desk;

import static io.shixian.spi.desk.SpringFestival.NOTICE;
import static io.shixian.spi.desk.SpringFestival.moves;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.catalog.LicenceIntake;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A limit that had run out before a notice became known has run out, though nobody looked in between (V1, T27).
 * <p>
 * Five working days from 2020-01-20 were 01-21, 22, 23, 31 and 02-01 by the notice for 2020 as it stood (superseded.csv);
 * by the notice of 2020-01-26 the last of them is 02-04.
 */
class AdoptAfterExpiryTest {

    private final Scene scene = SpringFestival.at("2020-01-20T10:00");

    @Test
    void takes_effect_by_the_calendar_under_which_it_ran_out() {
        scene.intake("p1");
        scene.clock.set("2020-02-02T00:00");

        assertThat(scene.desk.adopt(NOTICE))
                .singleElement()
                .satisfies(happened -> assertThat(happened.events())
                        .extracting(CaseEvent::type)
                        .containsExactly("lapsed"));

        assertThat(scene.file("p1").stage()).isEqualTo(LicenceIntake.ACCEPTED);
        assertThat(moves(scene, "p1")).isEmpty();
        assertThat(scene.desk.limits(scene.file("p1")))
                .singleElement()
                .returns(LimitStatus.BREACHED, LimitState::status)
                .returns(Optional.of(LocalDate.parse("2020-02-01")), LimitState::lastDay);
    }

    @Test
    void is_counted_again_while_an_instant_is_left() {
        scene.intake("p1");
        scene.clock.set("2020-02-01T23:59:59");

        scene.desk.adopt(NOTICE);

        assertThat(scene.file("p1").stage()).isEqualTo(LicenceIntake.RECEIVED);
        assertThat(moves(scene, "p1")).containsExactly("notice 2020-02-01 -> 2020-02-04");
    }
}
