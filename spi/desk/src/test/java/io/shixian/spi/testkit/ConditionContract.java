package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.acceptance;
import static io.shixian.spi.testkit.Samples.grant;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.row;
import static io.shixian.spi.testkit.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.deadline.Light;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Phase;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Conditions of a list can be combined in any way. */
interface ConditionContract extends OfStore {

    /** Every combination of conditions, against the words of the query itself, which {@link Worklist#shows} puts into code. */
    @Test
    default void shows_for_every_combination_of_conditions_exactly_the_cases_that_meet_it() {
        List<IndexRow> rows = new ArrayList<>();
        for (Commit commit : mixed()) {
            stored(commit);
            rows.removeIf(row -> row.caseId().equals(commit.file().id()));
            rows.add(commit.row());
        }

        for (Worklist query : combinations()) {
            List<String> expected = rows.stream()
                    .filter(query::shows)
                    .sorted(Comparator.comparing((IndexRow row) -> row.redFrom().orElse(Instant.MAX))
                            .thenComparing(row -> row.caseId().value()))
                    .map(row -> row.caseId().value())
                    .toList();
            assertThat(OfStore.ids(store().find(query))).as("%s", query).isEqualTo(expected);
        }
    }

    /** Cases of two applicants under two procedures, in every stage, with every light; one applicant is a window too. */
    private static List<Commit> mixed() {
        List<Commit> commits = new ArrayList<>();
        List<Actor> applicants = List.of(Samples.APPLICANT, Actor.of(Role.APPLICANT, "窗口-1"));
        List<Instant> dues = List.of(NOON.minusSeconds(1), NOON.plusSeconds(1), NOON.plusSeconds(200_000));
        for (Actor applicant : applicants) {
            for (Instant due : dues) {
                String id = applicant.party().id().substring(0, 2) + due.getEpochSecond();
                commits.add(opening(LicenceIntake.PROCEDURE, applicant, "i-" + id, due));
                Commit sample = opening(SampleProcedure.PROCEDURE, applicant, "s-" + id, due);
                Commit still = opening(SampleProcedure.PROCEDURE, applicant, "n-" + id, due);
                Commit open = opening(SampleProcedure.PROCEDURE, applicant, "a-" + id, due);
                Commit shut = opening(SampleProcedure.PROCEDURE, applicant, "g-" + id, due);
                Commit half = acceptance(shut.file(), due);
                commits.add(sample);
                commits.add(with(row(still.file(), Optional.empty(), Optional.empty(), Optional.empty()), still));
                commits.addAll(List.of(open, acceptance(open.file(), due), shut, half, grant(half.file())));
            }
        }
        return commits;
    }

    private static List<Worklist> combinations() {
        List<Worklist> queries = new ArrayList<>(List.of(OfStore.all()));
        queries = each(queries, q -> List.of(q, q.of("sample.permit"), q.of("licence.intake"), q.of("licence")));
        queries = each(queries, q -> List.of(q, q.in("received"), q.in("accepted"), q.in("nowhere")));
        queries = each(queries, q -> List.of(q, q.in(Phase.OPEN), q.in(Phase.CLOSED)));
        queries = each(queries, q -> List.of(q, q.showing(Light.GREEN), q.showing(Light.YELLOW), q.showing(Light.RED)));
        queries = each(queries, q -> List.of(q, q.dueBefore(NOON), q.dueBefore(NOON.plusSeconds(2))));
        return each(
                queries,
                q -> List.of(
                        q,
                        q.of(Role.APPLICANT, Samples.APPLICANT.party()),
                        q.of(Role.APPLICANT, Samples.WINDOW.party()),
                        q.of(Role.WINDOW, Samples.WINDOW.party()),
                        q.of(Samples.WINDOW.party())));
    }

    private static List<Worklist> each(List<Worklist> queries, Function<Worklist, List<Worklist>> more) {
        return queries.stream().map(more).flatMap(List::stream).toList();
    }
}
