package io.shixian.examples.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.law.Source;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

    private static Procedure called(String code, Source source) {
        Stage open = Stage.open("open", "开", "open");
        Stage done = Stage.closed("done", "完", "done");
        return Procedure.named(code, "件", "matter", source)
                .roles(Role.OPERATOR)
                .stages(open, done)
                .opening(open, List.of(Role.OPERATOR), source.section("1"))
                .step(open, Action.of("end", "结束", "end"), Role.OPERATOR, done, source.section("1"))
                .sound();
    }

    @ParameterizedTest
    @CsvSource({
        "app.exception, GDZW, APPLICATIONS",
        "release.minor, GDZW, APPLICATIONS",
        "task, DB44, APPLICATIONS",
        "office.account, DB44, APPLICATIONS",
        "complaint.business, GDZW, TICKETS",
        "rules.implementing, GDZW, TICKETS",
        "publication.plan, GDZW, PUBLICATION",
        "duty.inspection, GDZW, DUTIES",
        "appeal, DB32, ENTERPRISE",
        "professional-service, DB32, ENTERPRISE",
        "report, SJPT, CITY",
        "apple, GDZW, OTHER",
        "petition, LICENSING, LICENSING"
    })
    void is_found_by_the_beginning_of_the_code_or_else_by_the_source(String code, String source, Section section) {
        Source text = List.of(
                        Sources.GDZW_OPERATION,
                        Sources.DB44_OPERATION,
                        Sources.DB32_ENTERPRISE_PLATFORM,
                        Sources.CITY_PLATFORM,
                        Sources.LICENSING_LAW)
                .stream()
                .filter(known -> known.code().equals(source))
                .findFirst()
                .orElseThrow();
        List<Procedure> one = List.of(called(code, text));

        assertThat(Section.values())
                .filteredOn(holding -> !holding.of(one).isEmpty())
                .containsExactly(section);
    }

    @Test
    void holds_each_built_in_procedure_once_and_none_is_left_over() {
        List<Procedure> all = Catalog.builtIn().procedures();

        assertThat(Arrays.stream(Section.values()).flatMap(section -> section.of(all).stream()))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(Section.OTHER.of(all)).isEmpty();
    }
}
