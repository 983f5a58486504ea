package io.shixian.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.RuleBook;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read as the same, and written as the same again. */
class RoundTripTest {

    static List<Procedure> builtIn() {
        return Catalog.builtIn().procedures();
    }

    private static void isTheSame(Procedure procedure) {
        String json = ProcedureJson.write(procedure).toString();
        Procedure read = ProcedureJson.read("table.json", json);

        assertThat(ProcedureJson.write(read)).hasToString(json);
        assertThat(read.steps()).isEqualTo(procedure.steps());
        assertThat(read.limits()).isEqualTo(procedure.limits());
        assertThat(read.opening()).isEqualTo(procedure.opening());
        assertThat(read.source()).isEqualTo(procedure.source());
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void every_built_in_procedure(Procedure procedure) {
        isTheSame(procedure);
    }

    @Property
    void every_sound_procedure(@ForAll long seed) {
        isTheSame(new RandomTables(seed).procedure());
    }

    @Property
    void every_rule_book(@ForAll long seed) {
        isTheSame(new RandomBooks(seed).book());
    }

    private static void isTheSame(RuleBook book) {
        String json = RuleBookJson.write(book).toString();
        RuleBook read = RuleBookJson.read("book.json", json);

        assertThat(RuleBookJson.write(read)).hasToString(json);
        assertThat(read.amendments()).isEqualTo(book.amendments());
    }

    @Test
    void a_book_with_every_kind_of_change() {
        var rule = RandomTables.TOWN.article(4);
        isTheSame(RuleBook.named("town", "镇", "Town", RandomTables.TOWN)
                .inForce(LocalDate.of(2026, 2, 1))
                .limit("complaint.business", "decide")
                .term(Term.workdays(5))
                .strength(Strength.SHOULD)
                .warning(Term.workdays(2))
                .reading("other")
                .owedBy(Role.OPERATOR)
                .extendable(Term.workdays(2), 1, Role.of("mayor", "镇长", "mayor"))
                .per(rule)
                .withdraw("complaint.business", "rework", rule)
                .step("complaint.business", "replied", "close", Role.OPERATOR)
                .by(Role.SUPERVISOR)
                .within(Term.calendarDays(3))
                .per(rule)
                .bring(new RandomTables(1).procedure())
                .complete());
    }

    @Test
    void a_file_with_one_procedure_is_a_book_that_brings_it() {
        Procedure procedure = new RandomTables(7).procedure();
        RuleBook book =
                RuleBookJson.read("table.json", ProcedureJson.write(procedure).toString());

        assertThat(book.code()).isEqualTo("random.table");
        assertThat(book.amendments()).isEmpty();
        assertThat(book.procedures())
                .singleElement()
                .satisfies(read -> assertThat(ProcedureJson.write(read)).isEqualTo(ProcedureJson.write(procedure)));
    }
}
