package io.shixian.spi.desk;

import static io.shixian.spi.desk.SameAnswer.assertThatTheSecondEqualsTheFirst;
import static io.shixian.spi.desk.Scene.CITIZEN;
import static io.shixian.spi.desk.Scene.OPERATOR;
import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.ClockEvent.Recounted;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.spi.storage.MemoryStore;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case that has moved to another version of its procedure (M7) can do all that others can. */
class MigratedCaseTest {

    private static final Actor ADMINISTRATOR = Actor.of(Role.ADMINISTRATOR, "adm");
    private static final Procedure FIRST = BusinessComplaint.PROCEDURE;
    private static final Procedure SECOND = FIRST.amended(2, LocalDate.of(2020, 1, 21), FIRST.steps(), FIRST.limits());

    private final SettableClock clock = new SettableClock("2020-01-20T10:00");
    private final MemoryStore store = new MemoryStore();
    private final ServiceDesk desk = ServiceDesk.with(
                    Catalog.of(List.of(FIRST, SECOND)), SpringFestival.BEFORE, store, store)
            .at(clock)
            .open();

    private Outcome open() {
        return desk.open(id("c1"), FIRST.code(), CITIZEN, Particulars.NONE, Envelope.command("k-1"));
    }

    private Outcome dispatch() {
        Particulars to = Particulars.naming(Role.ACCESSOR, "a-1");
        return desk.act(id("c1"), "dispatch", OPERATOR, to, Envelope.command("k-2"));
    }

    private Outcome migrate() {
        Particulars why = Particulars.because("新规定施行");
        return desk.migrate(id("c1"), 2, ADMINISTRATOR, why, Envelope.command("k-3"));
    }

    private List<String> moves() {
        return store.find(id("c1")).map(CaseFile::history).orElseThrow().stream()
                .filter(Recounted.class::isInstance)
                .map(Recounted.class::cast)
                .map(moved -> moved.limit() + " " + moved.before() + " -> " + moved.after())
                .toList();
    }

    /** M8. */
    @Test
    void answers_commands_that_come_again_as_it_did_whatever_version_it_was_on_then() {
        Outcome opened = open();
        Outcome dispatched = dispatch();
        clock.set("2020-01-21T10:00");
        Outcome migrated = migrate();

        assertThatTheSecondEqualsTheFirst(open(), opened);
        assertThatTheSecondEqualsTheFirst(dispatch(), dispatched);
        assertThatTheSecondEqualsTheFirst(migrate(), migrated);
        assertThat(open().caseFile().orElseThrow().procedure()).isEqualTo(FIRST);
        assertThat(migrate().caseFile().orElseThrow().procedure()).isEqualTo(SECOND);
    }

    /** T27; the days are those of {@link AdoptTest}. */
    @Test
    void is_counted_again_by_a_new_notice() {
        open();
        dispatch();
        clock.set("2020-01-21T10:00");
        migrate();
        clock.set("2020-01-26T20:00");

        assertThat(desk.preview(SpringFestival.NOTICE).moves()).hasSize(2);
        desk.adopt(SpringFestival.NOTICE);

        assertThat(moves()).containsExactly("decide 2020-02-04 -> 2020-02-06", "result 2020-02-21 -> 2020-02-25");
    }
}
