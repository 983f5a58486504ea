package io.shixian.core.catalog;

import static io.shixian.core.catalog.Journey.usual;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Matter;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who opens what, in which stage, on which clause, and whom it may bind: every role × every role named. */
class CatalogOpeningTest {

    // spotless:off
    @ParameterizedTest
    @CsvSource({
        "complaint.business,     received, GDZW-5.1-a,   applicant operator, applicant, applicant",
        "consultation.technical, received, GDZW-5.1-a,   applicant operator, applicant, applicant",
        "app.exception,          found,    GDZW-3.3.3-a, operator,           '',        accessor administrator",
        "licence.intake,         received, LICENSING-29, applicant,          applicant, ''"
    })
    // spotless:on
    void is_opened_by_those_who_may(
            String code, String stage, String clause, String openers, String binds, String mayName) {
        Procedure procedure = Catalog.builtIn().find(code).orElseThrow();
        for (Role role : Journey.everyRole()) {
            Decision decision = open(procedure, role, Particulars.NONE);
            if (!words(openers).contains(role.code())) {
                assertThat(code(decision)).as("%s", role).isEqualTo(Refusal.Code.NOT_THIS_ROLE);
                continue;
            }
            CaseFile file = ((Decision.Accepted) decision).file();
            assertThat(file.stage().code()).isEqualTo(stage);
            assertThat(file.version()).isEqualTo(1);
            assertThat(file.last().clause().id()).isEqualTo(clause);
            assertThat(file.parties().keySet()).isEqualTo(words(binds).contains(role.code()) ? Set.of(role) : Set.of());
            for (Role named : Journey.everyRole()) {
                Decision naming = open(
                        procedure, role, Particulars.naming(named, usual(named).id()));
                if (words(mayName).contains(named.code())) {
                    assertThat(((Decision.Accepted) naming).file().party(named)).hasValue(usual(named));
                } else {
                    assertThat(code(naming)).isEqualTo(Refusal.Code.MAY_NOT_NAME_PARTY);
                }
            }
        }
    }

    private static Decision open(Procedure procedure, Role role, Particulars particulars) {
        return Matter.DECIDER.open(
                procedure,
                new Command.Open(Commands.CASE, Commands.at("2025-03-03T09:00"), usual(role.code()), particulars));
    }

    private static Refusal.Code code(Decision decision) {
        return ((Decision.Refused) decision).refusal().code();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
