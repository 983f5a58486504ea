package io.shixian.spi.desk;

import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.party.Role;
import io.shixian.spi.notification.Notifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the desk logs: ids, versions and kinds, never what was handed in. */
class LogTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @Test
    void tell_what_happens_without_it() {
        List<String> lines = CapturedLog.of(() -> PersonalText.outcomes(scene));

        assertThat(lines)
                .contains(
                        "DEBUG case c1 is at version 1, stage received",
                        "DEBUG case c1: refused, NOT_IN_THIS_STAGE",
                        "DEBUG case c1 is at version 3, stage declined");
        assertThat(lines).allSatisfy(PersonalText::isNotPersonal);
    }

    @Test
    void tell_of_a_channel_that_is_down_with_its_own_words() {
        scene.channel.down(ADMINISTRATOR);

        assertThat(CapturedLog.of(() -> scene.dispatched("c1")))
                .contains("WARN notification d3c60938-23f8-3b6c-b139-a09512100595 of case c1 is not delivered yet:"
                        + " the channel does not answer");
    }

    @Test
    void tell_of_any_other_failure_only_its_kind_for_its_message_may_hold_an_address() {
        Notifier careless = notification -> {
            throw new IllegalStateException("no route to " + PersonalText.PHONE);
        };
        ServiceDesk desk = ServiceDesk.with(Catalog.builtIn(), scene.desk.calendar(), scene.store, scene.store)
                .telling(careless)
                .at(scene.clock)
                .open();
        scene.complaint("c1");

        List<String> lines = CapturedLog.of(() -> desk.act(
                id("c1"), "dispatch", Scene.OPERATOR, Particulars.naming(Role.ACCESSOR, "a-1"), Envelope.NONE));

        assertThat(lines)
                .filteredOn(line -> line.startsWith("WARN"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).endsWith("is not delivered yet: java.lang.IllegalStateException"));
        assertThat(lines).allSatisfy(PersonalText::isNotPersonal);
    }

    @Test
    void tell_of_a_case_whose_limit_could_not_be_recorded_only_the_kind_of_failure() {
        scene.dispatched("c1");
        scene.clock.set("2025-10-17T00:00");
        scene.store.beforeEachCommit(commit -> {
            throw new IllegalStateException("duplicate key " + PersonalText.PHONE);
        });

        List<String> lines = CapturedLog.of(() -> {
            try {
                scene.desk.tick();
            } catch (IllegalStateException e) {
                assertThat(e).hasMessageContaining(PersonalText.PHONE);
            }
        });

        assertThat(lines)
                .containsExactly(
                        "WARN case c1: limit decide ran out and is not recorded yet: java.lang.IllegalStateException");
    }

    @Test
    void tell_of_a_warning_that_could_not_be_recorded() {
        Scene warning = Scene.warning("2025-09-30T14:00", Ladder.LIGHT);
        warning.dispatched("c1");
        warning.clock.set("2025-10-16T00:00");
        warning.store.beforeEachCommit(commit -> {
            throw new IllegalStateException("duplicate key " + PersonalText.PHONE);
        });

        assertThat(CapturedLog.of(() -> warning.desk.tick(1)))
                .containsExactly(
                        "WARN case c1: limit decide is to be warned of and is not recorded yet: java.lang.IllegalStateException");
    }

    @Test
    void tell_of_a_notice_how_many_cases_it_moved() {
        Scene festival = SpringFestival.at("2020-01-20T10:00");
        festival.intake("p1");

        assertThat(CapturedLog.of(() -> festival.desk.adopt(SpringFestival.NOTICE)))
                .contains("INFO calendar cn-2020A@2020-01-20 adopted; 1 cases recounted");
    }
}
