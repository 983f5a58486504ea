package io.shixian.spi.desk;

import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Judgement;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.RuleBook;
import io.shixian.core.deadline.Counting;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Source;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.storage.MemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A desk under a book in force on 2026-01-01; the dates come from an independent count over working-days.csv. */
class RuleBookOnTheDeskTest {

    private static final Source TEXT =
            Source.statute("CITY", "示例市投诉办法", "Example City Complaint Rules", LocalDate.of(2026, 1, 1));
    private static final Clause ARTICLE = TEXT.article(7);
    private static final Catalog CATALOG = Catalog.builtIn()
            .with(RuleBook.named("city", "示例市规则", "Example city", TEXT)
                    .limit("complaint.business", "decide")
                    .term(workdays(5))
                    .per(ARTICLE)
                    .withdraw("complaint.business", "result", ARTICLE)
                    .complete());
    private static final CaseId ID = new CaseId("c-1");

    private final SettableClock clock = new SettableClock("2025-12-31T10:00");
    private final MemoryStore store = new MemoryStore();
    private final ServiceDesk desk = ServiceDesk.with(CATALOG, ChinaCalendar.published(), store, store)
            .at(clock)
            .open();

    private void dispatched() {
        desk.open(ID, "complaint.business", Scene.CITIZEN, Particulars.NONE, Envelope.NONE);
        desk.act(ID, "dispatch", Scene.OPERATOR, Particulars.naming(Role.ACCESSOR, "a-1"), Envelope.NONE);
    }

    private CaseFile migrated() {
        Actor administrator = Actor.of(Role.ADMINISTRATOR, "admin");
        assertThat(desk.migrate(ID, 2, administrator, Particulars.because("按新规办理"), Envelope.NONE))
                .isInstanceOf(Outcome.Accepted.class);
        return file();
    }

    private CaseFile file() {
        return store.find(ID).orElseThrow();
    }

    private LimitState limit(String code) {
        return file().limits(ChinaCalendar.published(), Counting.STANDARD, clock.instant()).stream()
                .filter(state -> state.limit().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Instant endOf(String day) {
        return new SettableClock(LocalDate.parse(day).plusDays(1) + "T00:00").instant();
    }

    @Test
    void m7_a_case_opened_before_the_books_day_stays_on_its_version() {
        dispatched();

        assertThat(file().procedure().version()).isEqualTo(1);
        assertThat(limit("decide").lastDay()).contains(LocalDate.parse("2026-01-12"));
    }

    @Test
    void m7_a_case_opened_on_the_books_day_gets_the_new_one() {
        clock.set("2026-01-01T00:00");
        dispatched();

        assertThat(file().procedure().version()).isEqualTo(2);
        assertThat(file().runs()).extracting(run -> run.limit().code()).containsExactly("decide");
    }

    @Test
    void v4_what_was_kept_stays_kept_in_a_case_that_moves_to_a_tighter_book() {
        dispatched();
        clock.set("2026-01-12T09:00");
        desk.act(ID, "accept", Scene.ACCESSOR, Particulars.NONE, Envelope.NONE);
        clock.set("2026-01-13T09:00");
        migrated();

        assertThat(limit("decide")).returns(LimitStatus.MET, LimitState::status);
    }

    @Test
    void v9_the_clock_of_a_withdrawn_limit_ends_with_an_event_and_nobody_is_told_of_it_any_more() {
        dispatched();
        clock.set("2026-01-05T09:00");
        CaseFile moved = migrated();

        assertThat(moved.last())
                .isInstanceOfSatisfying(
                        CaseEvent.Migrated.class,
                        event -> assertThat(event.withdrawn())
                                .extracting(Judgement::limit)
                                .containsExactly("result"));
        assertThat(desk.nextExpiry()).contains(endOf("2026-01-08"));
        desk.act(ID, "accept", Scene.ACCESSOR, Particulars.NONE, Envelope.NONE);
        assertThat(desk.nextExpiry()).isEmpty();
        int told = store.rows(DeliveryState.PENDING, 100, Optional.empty()).size();
        int version = file().version();
        clock.set("2026-12-01T09:00");
        desk.tick();

        assertThat(store.rows(DeliveryState.PENDING, 100, Optional.empty())).hasSize(told);
        assertThat(file().version()).isEqualTo(version);
    }
}
