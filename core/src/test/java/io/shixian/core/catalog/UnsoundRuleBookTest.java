package io.shixian.core.catalog;

import static io.shixian.core.catalog.CityRules.ARTICLE;
import static io.shixian.core.catalog.CityRules.DAY;
import static io.shixian.core.catalog.CityRules.book;
import static io.shixian.core.catalog.CityRules.faults;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.deadline.Term;
import io.shixian.core.party.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UnsoundRuleBookTest {

    private static RuleBookDraft term(String procedure, String limit) {
        return book().limit(procedure, limit).term(workdays(5)).per(ARTICLE);
    }

    @Test
    void every_fault_is_listed_at_once() {
        RuleBookDraft draft = term("complaint.busines", "decide")
                .limit("complaint.business", "decid")
                .term(workdays(5))
                .per(ARTICLE)
                .step("complaint.business", "received", "dispach")
                .by(Role.OPERATOR)
                .per(ARTICLE);

        assertThat(faults(draft)).hasSize(3);
        assertThatThrownBy(() -> Catalog.builtIn().with(draft.complete()))
                .isInstanceOf(UnsoundRuleBookException.class)
                .hasMessageStartingWith("rule book 'city' has 3 faults\n  complaint.busines, limit decide: there is no")
                .hasMessageContaining("\n  complaint.business, limit decid: complaint.business has no such limit; ");
    }

    @Nested
    class What_is_not_there {

        @Test
        void a_procedure() {
            assertThat(faults(term("complaint.busines", "decide")))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault)
                            .startsWith("complaint.busines, limit decide: there is no such procedure; ")
                            .contains(" are complaint.business, "));
        }

        @Test
        void a_limit() {
            assertThat(faults(term("licence.intake", "notic")))
                    .containsExactly("licence.intake, limit notic: licence.intake has no such limit; known are notice");
        }

        @Test
        void a_limit_to_withdraw() {
            assertThat(faults(book().withdraw("complaint.business", "x", ARTICLE)))
                    .singleElement()
                    .asString()
                    .startsWith("complaint.business, limit x: complaint.business has no such limit; known are ");
        }

        @Test
        void a_step() {
            assertThat(faults(book().step("complaint.business", "recieved", "dispatch")
                            .by(Role.OPERATOR)
                            .per(ARTICLE)))
                    .singleElement()
                    .asString()
                    .startsWith("complaint.business, step recieved --dispatch: complaint.business has no such step; "
                            + "the nearest are received --dispatch, ");
        }

        @Test
        void a_role_that_takes_the_step_now() {
            assertThat(faults(book().step("complaint.business", "replied", "close", Role.WINDOW)
                            .by(Role.OPERATOR)
                            .per(ARTICLE)))
                    .containsExactly("complaint.business, step replied --close by window: this role doesn't take it; "
                            + "known are operator, applicant");
        }

        @Test
        void a_reading() {
            assertThat(faults(book().limit("complaint.business", "decide")
                            .reading("from-receipt")
                            .per(ARTICLE)))
                    .containsExactly(
                            "complaint.business, limit decide: it has no reading 'from-receipt'; there are none");
        }
    }

    @Nested
    class What_is_said_wrongly {

        private final Catalog catalog = Catalog.builtIn().with(Targets.procedure());

        @Test
        void the_same_limit_twice() {
            RuleBookDraft twice =
                    term("complaint.business", "decide").withdraw("complaint.business", "decide", ARTICLE);

            assertThat(faults(twice))
                    .containsExactly("complaint.business, limit decide: the book amends it twice; "
                            + "write both changes as one");
        }

        @Test
        void the_same_step_twice_by_two_of_its_roles() {
            RuleBookDraft twice = book().step("complaint.business", "replied", "close", Role.OPERATOR)
                    .by(Role.APPLICANT)
                    .per(ARTICLE)
                    .step("complaint.business", "replied", "close", Role.APPLICANT)
                    .within(workdays(3))
                    .per(ARTICLE);

            assertThat(faults(twice))
                    .containsExactly("complaint.business, step replied --close by applicant: the book amends it twice; "
                            + "write both changes as one");
        }

        @Test
        void one_of_two_rows_without_saying_which() {
            RuleBookDraft either = book().step("own.matter", "asked", "answer")
                    .by(Role.SUPERVISOR)
                    .per(ARTICLE);
            RuleBookDraft one = book().step("own.matter", "asked", "answer", Role.SUPPORT)
                    .by(Role.SUPERVISOR)
                    .per(ARTICLE);

            assertThat(faults(catalog, either.complete()))
                    .containsExactly("own.matter, step asked --answer: there are 2 such steps; "
                            + "name a role that takes one: operator, support");
            assertThat(faults(catalog, one.complete())).isEmpty();
        }

        @Test
        void nothing() {
            assertThat(faults(book().limit("complaint.business", "decide").per(ARTICLE)))
                    .containsExactly("complaint.business, limit decide: it amends nothing; "
                            + "set a term, strength, warning, reading, debtor or extension, or drop it");
            assertThat(faults(book().step("complaint.business", "replied", "close")
                            .per(ARTICLE)))
                    .containsExactly("complaint.business, step replied --close: it amends nothing; "
                            + "set the roles or the time in which it is possible, or drop it");
            assertThat(faults(book()))
                    .containsExactly("book: it amends nothing and brings nothing; "
                            + "add an amendment or a procedure, or leave it out");
        }

        @Test
        void a_limit_that_is_off_is_withdrawn() {
            assertThat(faults(
                            catalog,
                            book().withdraw("own.matter", "answer", ARTICLE).complete()))
                    .containsExactly(
                            "own.matter, limit answer: it has no term, so it is off already; drop the withdrawal");
        }

        @Test
        void before_the_version_that_it_amends() {
            assertThat(faults(term("complaint.business", "decide").inForce(LocalDate.of(2019, 8, 8))))
                    .containsExactly("complaint.business: the book is in force on 2019-08-08, before "
                            + "complaint.business@1, which it amends, on 2019-08-09; begin it on that day or later");
            assertThat(faults(term("complaint.business", "decide").inForce(LocalDate.of(2019, 8, 9))))
                    .isEmpty();
        }

        @Test
        void what_makes_the_procedure_unsound() {
            RuleBookDraft system = book().step("complaint.business", "replied", "close")
                    .by(Role.SYSTEM)
                    .per(ARTICLE);
            RuleBookDraft units = book().limit("own.matter", "check")
                    .term(workdays(1))
                    .extendable(Term.hours(2), 1, Role.OPERATOR)
                    .per(ARTICLE);

            assertThat(faults(system))
                    .containsExactly("complaint.business, step replied --close: "
                            + "the system acts only when a limit runs out; use onExpiry of a limit");
            assertThat(faults(catalog, units.complete()))
                    .containsExactly(
                            "own.matter, limit check: an extension of 2 hours can't be added to 1 working day; "
                                    + "use the same unit");
        }
    }

    @Nested
    class What_it_brings {

        @Test
        void is_there_already() {
            assertThat(faults(Catalog.builtIn(), RuleBook.of(BusinessComplaint.PROCEDURE)))
                    .containsExactly("procedure complaint.business@1: complaint.business@1 is there already; "
                            + "write version 2, or amend it");
        }

        @Test
        void is_brought_twice_too_early_and_amended_too() {
            RuleBook book = term("own.matter", "answer")
                    .inForce(DAY.plusDays(1))
                    .bring(Targets.procedure())
                    .bring(Targets.procedure())
                    .complete();
            String early = "procedure own.matter@1: it is in force on 2026-01-01, before the book on 2026-01-02; "
                    + "begin it on that day or later";

            assertThat(faults(Catalog.builtIn(), book))
                    .containsExactly(
                            "own.matter, limit answer: the book itself brings own.matter; "
                                    + "write it in that procedure's table",
                            early,
                            "procedure own.matter@1: the book brings two versions of it; keep one",
                            early);
        }

        @Test
        void is_in_force_before_an_older_version() {
            Catalog catalog = Catalog.of(List.of(Targets.procedure()));
            var second = Targets.procedure()
                    .amended(
                            2,
                            DAY.minusDays(1),
                            Targets.procedure().steps(),
                            Targets.procedure().limits());

            assertThat(faults(catalog, RuleBook.of(second)))
                    .containsExactly("procedure own.matter@2: it is in force on 2025-12-31, before own.matter@1 on "
                            + "2026-01-01; begin it on that day or later");
        }
    }
}
