package io.shixian.core.catalog;

import static io.shixian.core.catalog.CityRules.ARTICLE;
import static io.shixian.core.catalog.CityRules.DAY;
import static io.shixian.core.catalog.CityRules.book;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.ExtensionRule;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final Procedure BEFORE = BusinessComplaint.PROCEDURE;
    private static final TimeLimit DECIDE = BEFORE.limit("decide").orElseThrow();

    private static Procedure after(RuleBookDraft draft) {
        return Catalog.builtIn().with(draft.complete()).find(BEFORE.code()).orElseThrow();
    }

    private static TimeLimit limit(String code, RuleBookDraft draft) {
        return after(draft).limit(code).orElseThrow();
    }

    private static LimitChange decide() {
        return book().limit("complaint.business", "decide");
    }

    @Test
    void an_amended_procedure_is_there_in_one_version_more_from_the_books_day_on() {
        Catalog catalog = Catalog.builtIn().with(CityRules.tightened());

        assertThat(catalog.procedures()).hasSize(Catalog.builtIn().procedures().size() + 1);
        assertThat(catalog.find("complaint.business", DAY.minusDays(1))).containsSame(BEFORE);
        Procedure after = catalog.find("complaint.business", DAY).orElseThrow();
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.inForce()).isEqualTo(DAY);
        assertThat(after.steps()).isEqualTo(BEFORE.steps());
        assertThat(after.roles()).isEqualTo(BEFORE.roles());
        assertThat(after.limits()).hasSameSizeAs(BEFORE.limits());
        assertThat(after.limit("rework").orElseThrow().isOn()).isFalse();
    }

    @Test
    void a_second_book_amends_what_the_first_made() {
        RuleBook next = book().inForce(DAY.plusYears(1))
                .limit("complaint.business", "decide")
                .term(workdays(3))
                .per(ARTICLE)
                .complete();
        Procedure third = Catalog.builtIn()
                .with(CityRules.tightened())
                .with(next)
                .find("complaint.business")
                .orElseThrow();

        assertThat(third.version()).isEqualTo(3);
        assertThat(third.limit("decide").orElseThrow().term()).isEqualTo(workdays(3));
        assertThat(third.limit("result").orElseThrow().term()).isEqualTo(workdays(15));
    }

    @Test
    void a_term_stands_on_the_books_clause_and_leaves_the_rest_as_it_was() {
        TimeLimit after = limit("decide", decide().term(workdays(5)).per(ARTICLE));

        assertThat(after.term()).isEqualTo(workdays(5));
        assertThat(after.clause()).contains(ARTICLE);
        assertThat(after.with(DECIDE.granted(), DECIDE.strength(), DECIDE.lead(), DECIDE.start(), clause(DECIDE)))
                .isEqualTo(DECIDE);
    }

    private static Clause clause(TimeLimit limit) {
        return limit.clause().orElseThrow();
    }

    @Test
    void a_clause_that_speaks_fills_a_gap() {
        TimeLimit after = limit(
                "rework",
                book().limit("complaint.business", "rework").term(workdays(5)).per(ARTICLE));

        assertThat(BEFORE.limit("rework").orElseThrow().gap()).isTrue();
        assertThat(after.gap()).isFalse();
    }

    @Test
    void a_warning_or_a_debtor_leaves_the_limit_on_its_clause() {
        TimeLimit after = limit(
                "decide", decide().warning(workdays(2)).owedBy(Role.OPERATOR).per(ARTICLE));

        assertThat(after.lead()).isEqualTo(workdays(2));
        assertThat(after.owedBy()).contains(Role.OPERATOR);
        assertThat(after.clause()).isEqualTo(DECIDE.clause());
    }

    @Test
    void an_extension_stands_on_the_books_clause_and_may_bring_a_role() {
        Procedure after =
                after(decide().extendable(workdays(5), 2, Role.RESPONSIBLE_UNIT).per(ARTICLE));

        assertThat(after.limit("decide").orElseThrow().extension())
                .contains(new ExtensionRule(workdays(5), 2, List.of(Role.RESPONSIBLE_UNIT), ARTICLE));
        assertThat(after.roles()).contains(Role.RESPONSIBLE_UNIT);
    }

    @Test
    void a_withdrawn_limit_stays_there_without_a_term() {
        TimeLimit after = limit("rework", book().withdraw("complaint.business", "rework", ARTICLE));

        assertThat(after.isOn()).isFalse();
        assertThat(after.clause()).contains(ARTICLE);
    }

    @Test
    void a_step_has_other_roles_and_a_window() {
        Procedure after = after(book().step("complaint.business", "replied", "close")
                .by(Role.APPLICANT, Role.SUPERVISOR)
                .within(Term.calendarDays(30))
                .per(ARTICLE));
        Transition close = after.steps().get(BEFORE.steps().size() - 1);

        assertThat(close.roles()).containsExactly(Role.APPLICANT, Role.SUPERVISOR);
        assertThat(close.within()).contains(Term.calendarDays(30));
        assertThat(close.clause()).isEqualTo(ARTICLE);
        assertThat(close.gap()).isFalse();
        assertThat(after.roles()).contains(Role.SUPERVISOR);
        assertThat(after.steps().subList(0, 6)).isEqualTo(BEFORE.steps().subList(0, 6));
    }

    @Test
    void a_role_that_nothing_uses_any_more_takes_no_part() {
        Catalog small = Catalog.of(List.of(LicenceIntake.PROCEDURE));
        RuleBook book = book().step("licence.intake", "received", "accept")
                .by(Role.EXAMINER)
                .per(ARTICLE)
                .complete();

        assertThat(small.with(book).find("licence.intake").orElseThrow().roles())
                .containsExactly(Role.APPLICANT, Role.WINDOW, Role.EXAMINER);
    }

    @Test
    void a_book_may_bring_a_procedure() {
        Procedure own = Targets.procedure();
        Catalog catalog = Catalog.builtIn().with(RuleBook.of(own));

        assertThat(catalog.find("own.matter", own.inForce())).containsSame(own);
        assertThat(RuleBook.of(own))
                .hasToString("own.matter")
                .returns(Optional.of(own), book -> book.procedures().stream().findFirst());
    }

    @Test
    void t25_a_term_for_a_word_without_a_number_does_not_make_it_a_duty() {
        Catalog catalog = Catalog.builtIn().with(Targets.procedure());
        RuleBookDraft mild =
                book().limit("own.matter", "answer").term(workdays(3)).per(ARTICLE);
        RuleBookDraft strict = book().limit("own.matter", "answer")
                .term(workdays(3))
                .strength(Strength.SHALL)
                .per(ARTICLE);

        assertThat(Targets.answer(catalog).isOn()).isFalse();
        assertThat(Targets.answer(catalog.with(mild.complete()))).returns(Strength.IN_PRINCIPLE, TimeLimit::strength);
        assertThat(Targets.answer(catalog.with(strict.complete()))).returns(Strength.SHALL, TimeLimit::strength);
    }

    @Test
    void a_reading_that_the_table_offers_is_chosen_by_its_code() {
        Catalog catalog = Catalog.builtIn().with(Targets.procedure());
        RuleBook later = book().limit("own.matter", "answer")
                .term(workdays(3))
                .reading("from-check")
                .per(ARTICLE)
                .complete();

        assertThat(Targets.answer(catalog.with(later)).from()).containsExactly(Targets.CHECK);
        assertThat(Targets.answer(catalog.with(later)).fromOpening()).isFalse();
    }
}
