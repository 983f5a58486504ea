package io.shixian.core.application;

import static io.shixian.core.application.Diary.APP;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Commands;
import io.shixian.core.catalog.ApplicationChange;
import io.shixian.core.catalog.ApplicationException;
import io.shixian.core.catalog.ApplicationMaintenance;
import io.shixian.core.catalog.ApplicationOnboarding;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any matters of an application, led in any way, against a model that looks at every moment by itself. */
class RandomHistoriesTest {

    private static final List<Procedure> PROCEDURES = List.of(
            ApplicationOnboarding.PROCEDURE,
            ApplicationMaintenance.PROCEDURE,
            ApplicationException.PROCEDURE,
            ApplicationChange.WITHDRAWAL,
            ApplicationChange.ADJUSTMENT);
    private static final Instant START = Commands.at("2025-09-22T09:00");
    private static final Map<String, String> DETAILS =
            Map.of(ServiceApplication.KEY, "app-7", ApplicationMaintenance.PLANNED_START, "2025-10-10");

    /** A step: which of those possible, hours after the one before, and whether a check is passed. */
    record Step(int pick, int hours, boolean passed) {}

    record Walk(int procedure, int hours, List<Step> steps) {

        CaseFile file(int number) {
            Instant at = START.plusSeconds(3600L * hours);
            Diary diary = Diary.opened(PROCEDURES.get(procedure), "case-" + number, at, DETAILS);
            for (Step step : steps) {
                at = at.plusSeconds(3600L * step.hours);
                diary = next(diary, step, at);
            }
            return diary.file();
        }

        /** Time passes first, so that what is possible is known. */
        private static Diary next(Diary before, Step step, Instant at) {
            Diary diary = before.tick(at);
            List<Transition> rows =
                    diary.file().procedure().stepsFrom(diary.file().stage());
            return rows.isEmpty()
                    ? diary
                    : diary.then(at, rows.get(step.pick % rows.size()).action(), step.passed, DETAILS);
        }
    }

    @Provide
    Arbitrary<List<Walk>> walks() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(true, true, false))
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, PROCEDURES.size() - 1),
                        Arbitraries.integers().between(0, 72),
                        step.list().ofMaxSize(8))
                .as(Walk::new)
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 400)
    void every_moment_has_the_status_that_a_look_at_all_matters_gives(
            @ForAll("walks") List<Walk> walks, @ForAll("since") Optional<Instant> since, @ForAll Random order) {
        List<CaseFile> files = new ArrayList<>();
        walks.forEach(walk -> files.add(walk.file(files.size())));
        NaiveStatus model = new NaiveStatus(files, since);
        ServiceApplication application = application(files, since);

        for (Instant moment : model.moments()) {
            assertThat(application.statusAt(moment)).as("at %s", moment).isEqualTo(model.at(moment));
            Instant before = moment.minusMillis(1);
            assertThat(application.statusAt(before)).as("at %s", before).isEqualTo(model.at(before));
        }
        assertThat(application.status()).isEqualTo(model.at(Instant.MAX).orElse(ApplicationStatus.ONBOARDING));
        onlyChanges(application.changes());
        Collections.shuffle(files, order);
        assertThat(application(files, since).changes()).isEqualTo(application.changes());
    }

    @Provide
    Arbitrary<Optional<Instant>> since() {
        return Arbitraries.integers()
                .between(-24, 240)
                .map(hours -> START.plusSeconds(3600L * hours))
                .optional(0.5);
    }

    private static ServiceApplication application(List<CaseFile> files, Optional<Instant> since) {
        return since.map(moment -> ServiceApplication.onlineSince(moment, APP, files))
                .orElseGet(() -> ServiceApplication.of(APP, files));
    }

    private static void onlyChanges(List<StatusChange> changes) {
        for (int i = 1; i < changes.size(); i++) {
            assertThat(changes.get(i).at()).isAfter(changes.get(i - 1).at());
            assertThat(changes.get(i).status()).isNotEqualTo(changes.get(i - 1).status());
        }
    }
}
