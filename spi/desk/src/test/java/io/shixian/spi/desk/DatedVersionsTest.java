package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.CITIZEN;
import static io.shixian.spi.desk.Scene.OPERATOR;
import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.Scene.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.OtherLimit;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.catalog.BusinessConsultation;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.spi.storage.MemoryStore;
import io.shixian.spi.storage.Worklist;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** M7: a version holds from its day on; a case moves to another one only when somebody says so. */
class DatedVersionsTest {

    private static final Actor ADMINISTRATOR = Actor.of(Role.ADMINISTRATOR, "adm");
    private static final Procedure FIRST = BusinessConsultation.PROCEDURE;
    private static final Procedure SECOND = FIRST.amended(
            2, LocalDate.of(2025, 7, 1), FIRST.steps(), FIRST.limits().subList(0, 2));

    private final SettableClock clock = new SettableClock("2025-06-30T23:59");
    private final MemoryStore store = new MemoryStore();
    private final ServiceDesk desk = ServiceDesk.with(
                    Catalog.of(List.of(FIRST, SECOND)), ChinaCalendar.published(), store, store)
            .at(clock)
            .open();

    private Outcome open(String id) {
        return desk.open(id(id), FIRST.code(), CITIZEN, Particulars.NONE, Envelope.NONE);
    }

    private Outcome migrate(String id, int version, Actor by) {
        return desk.migrate(id(id), version, by, Particulars.because("新规定施行"), Envelope.NONE);
    }

    @Test
    void a_case_is_opened_under_the_version_that_is_in_force_on_its_day() {
        assertThat(open("before").caseFile().orElseThrow().procedure().version())
                .isEqualTo(1);
        clock.set("2025-07-01T00:00");
        assertThat(open("after").caseFile().orElseThrow().procedure().version()).isEqualTo(2);
        assertThat(desk.find(id("before")).orElseThrow().procedure().version()).isEqualTo(1);
    }

    @Test
    void before_any_version_is_in_force_it_is_refused_and_the_day_is_named() {
        clock.set("2019-08-08T12:00");
        Outcome outcome = open("early");

        assertThat(refusal(outcome)).contains(Code.NOT_IN_FORCE);
        assertThat(((Outcome.Refused) outcome).refusal().text().en()).contains("from 2019-08-09 on");
    }

    @Test
    void moving_is_an_event_told_to_be_so() {
        open("c1");
        clock.set("2025-07-02T09:00");
        Outcome moved = migrate("c1", 2, ADMINISTRATOR);

        assertThat(moved).isInstanceOf(Outcome.Accepted.class);
        assertThat(((Outcome.Accepted) moved).events()).singleElement().isInstanceOf(CaseEvent.Migrated.class);
        assertThat(desk.find(id("c1")).orElseThrow().procedure()).isSameAs(SECOND);
        assertThat(store.find(Worklist.open(clock.instant())).rows())
                .singleElement()
                .returns(2, row -> row.version());
    }

    @Test
    void moving_to_a_version_that_is_not_there_or_by_somebody_else_is_refused() {
        open("c1");

        assertThat(refusal(migrate("c1", 7, ADMINISTRATOR))).contains(Code.NO_SUCH_VERSION);
        assertThat(refusal(migrate("c1", 2, OPERATOR))).contains(Code.NOT_THIS_ROLE);
        assertThat(refusal(migrate("c2", 2, ADMINISTRATOR))).contains(Code.UNKNOWN_CASE);
    }

    /** GDZW 0001.5-2019 5.2: fifteen working days after 2025-07-01 lead to the 22nd by working-days.csv. */
    @Test
    void a_term_that_another_law_fixes_is_kept_with_the_case() {
        OtherLimit fifteen = new OtherLimit(Term.workdays(15), Sources.OTHER_RULE.cited("热线管理办法"));
        clock.set("2025-07-01T09:00");
        desk.open(id("c1"), FIRST.code(), CITIZEN, Particulars.NONE, fifteen, Envelope.NONE);
        desk.act(id("c1"), "dispatch", OPERATOR, Particulars.naming(Role.RESPONSIBLE_UNIT, "u-1"), Envelope.NONE);

        assertThat(desk.limits(desk.find(id("c1")).orElseThrow()))
                .filteredOn(state -> state.limit().code().equals("reply"))
                .singleElement()
                .returns(LocalDate.of(2025, 7, 22), state -> state.lastDay().orElseThrow());
    }
}
