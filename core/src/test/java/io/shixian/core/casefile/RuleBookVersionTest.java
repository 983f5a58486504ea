package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.resume;
import static io.shixian.core.casefile.Commands.suspend;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.DISPATCH;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static io.shixian.core.catalog.BusinessComplaint.REWORK;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.CityRules;
import io.shixian.core.catalog.RuleBook;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases across a rule book in force on 2026-01-01; the dates come from an independent count over working-days.csv. */
class RuleBookVersionTest {

    private static final Catalog CATALOG = Catalog.builtIn().with(CityRules.tightened());
    private static final Procedure TIGHTENED =
            CATALOG.find("complaint.business", 2).orElseThrow();

    private static Matter dispatched(String day) {
        Procedure procedure = CATALOG.find("complaint.business", on(day)).orElseThrow();
        return Matter.opened(procedure, day + "T10:00", Complaints.CITIZEN)
                .after(act(day + "T14:00", Complaints.DESK, DISPATCH, Particulars.naming(ACCESSOR, "a-1")));
    }

    private static Matter migrated(Matter matter, Procedure later, String at) {
        Command.Migrate command = new Command.Migrate(
                Commands.CASE,
                at(at),
                Actor.of(Role.ADMINISTRATOR, "admin"),
                later.version(),
                Particulars.because("按新规办理"));
        Decision decision = matter.decider().migrate(matter.file(), later, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return new Matter(((Decision.Accepted) decision).file(), matter.decider());
    }

    @Test
    void m7_a_matter_opened_before_the_books_day_stays_on_its_version() {
        Matter before = dispatched("2025-12-31");

        assertThat(before.file().procedure().version()).isEqualTo(1);
        assertThat(before.deadline("decide").lastDay()).isEqualTo(on("2026-01-12"));
    }

    @Test
    void m7_a_matter_opened_on_the_books_day_or_later_gets_the_new_one() {
        assertThat(CATALOG.find("complaint.business", on("2026-01-01"))).containsSame(TIGHTENED);
        Matter after = dispatched("2026-01-05");

        assertThat(after.deadline("decide").lastDay()).isEqualTo(on("2026-01-12"));
        assertThat(after.deadline("result").lastDay()).isEqualTo(on("2026-01-26"));
        assertThat(after.limit("result", "2026-01-05T15:00").limit().clause()).contains(CityRules.ARTICLE);
    }

    @Test
    void v4_what_was_kept_stays_kept_when_the_case_moves_to_a_tighter_book() {
        // Decided on the last of 7 days, which would have been too late by 5.
        Matter decided = dispatched("2025-12-31").after(act("2026-01-12T09:00", Complaints.UNIT, ACCEPT));
        Matter moved = migrated(decided, TIGHTENED, "2026-01-13T09:00");

        assertThat(moved.status("decide", "2026-06-01T09:00")).isEqualTo(LimitStatus.MET);
        assertThat(moved.limit("decide", "2026-06-01T09:00").lastDay()).contains(on("2026-01-12"));
        assertThat(moved.deadline("result").clock().term()).isEqualTo(workdays(15));
    }

    @Test
    void v5_times_during_which_a_clock_stood_still_are_kept_when_a_book_changes_its_term() {
        RuleBook book = CityRules.book()
                .inForce(on("2025-03-01"))
                .limit("licence", "decision")
                .term(workdays(10))
                .per(CityRules.ARTICLE)
                .complete();
        Procedure later = Catalog.of(List.of(LicenceTable.PROCEDURE))
                .with(book)
                .find("licence")
                .orElseThrow();
        Matter stopped = LicenceTable.accepted().after(suspend("2025-03-12T09:00", LicenceTable.CLERK, "decision"));
        Matter resumed = migrated(stopped, later, "2025-03-14T09:00")
                .after(resume("2025-03-19T09:00", LicenceTable.CLERK, "decision"));

        assertThat(resumed.deadline("decision").lastDay()).isEqualTo(on("2025-03-26"));
    }

    @Test
    void v9_a_withdrawn_limit_ends_with_an_event_and_is_silent_afterwards() {
        Matter again = dispatched("2025-12-31")
                .after(
                        act("2026-01-05T09:00", Complaints.UNIT, ACCEPT),
                        act("2026-01-06T09:00", Complaints.UNIT, REPLY),
                        act("2026-01-07T09:00", Complaints.CITIZEN, REWORK));
        Matter moved = migrated(again, TIGHTENED, "2026-01-08T09:00");

        assertThat(again.status("rework", "2026-01-08T09:00")).isEqualTo(LimitStatus.RUNNING);
        assertThat(moved.last())
                .isInstanceOfSatisfying(
                        CaseEvent.Migrated.class,
                        event -> assertThat(event.withdrawn())
                                .extracting(Judgement::limit, Judgement::status)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("rework", LimitStatus.STOPPED)));
        assertThat(moved.decider().nextExpiry(moved.file())).isEmpty();
        assertThat(moved.after(tick("2027-01-01T00:00")).file().version())
                .isEqualTo(moved.file().version());
    }
}
