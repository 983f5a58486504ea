package io.shixian.core.application;

import static io.shixian.core.application.ApplicationStatus.ONBOARDING;
import static io.shixian.core.application.ApplicationStatus.ONLINE;
import static io.shixian.core.application.ApplicationStatus.SUSPENDED;
import static io.shixian.core.application.ApplicationStatus.UNDER_MAINTENANCE;
import static io.shixian.core.application.ApplicationStatus.WITHDRAWN;
import static io.shixian.core.application.Diary.APP;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.procedure.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Withdrawn before suspended before under maintenance before online before onboarding. */
class StatusPrecedenceTest {

    private static final String WHEN = "2025-03-03T09:00";

    /** Bit 0 online, bit 1 in maintenance, bit 2 suspended, bit 3 withdrawn. */
    static IntStream everySetOfMatters() {
        return IntStream.range(0, 16);
    }

    @ParameterizedTest
    @MethodSource("everySetOfMatters")
    void of_all_that_matters_say_the_weightiest_holds(int bits) {
        List<CaseFile> files = new ArrayList<>();
        ApplicationStatus expected = ONBOARDING;
        if ((bits & 1) != 0) {
            files.add(Matters.onboarded(WHEN, WHEN).file());
            expected = ONLINE;
        }
        if ((bits & 2) != 0) {
            files.add(Matters.maintained(WHEN).file());
            expected = UNDER_MAINTENANCE;
        }
        if ((bits & 4) != 0) {
            files.add(Matters.suspended(WHEN).file());
            expected = SUSPENDED;
        }
        if ((bits & 8) != 0) {
            files.add(Matters.withdrawn(WHEN).file());
            expected = WITHDRAWN;
        }
        assertThat(ServiceApplication.of(APP, files).status()).isEqualTo(expected);
    }

    @Test
    void these_stages_of_these_procedures_say_something_and_no_others() {
        assertThat(Catalog.builtIn().procedures().stream()
                        .flatMap(StatusPrecedenceTest::sayings)
                        .collect(joining("\n")))
                .isEqualTo("""
                        app.exception suspended: suspended
                        app.exception fixed: suspended
                        app.exception verified: suspended
                        app.maintenance in-progress: under-maintenance
                        app.onboarding online: online
                        app.withdrawal executed: withdrawn
                        app.withdrawal closed: withdrawn""");
    }

    private static Stream<String> sayings(Procedure procedure) {
        return procedure.stages().stream()
                .filter(stage -> Saying.of(procedure, stage) != ONBOARDING)
                .map(stage -> procedure.code() + " " + stage + ": "
                        + Saying.of(procedure, stage).code());
    }

    @Test
    void everything_has_a_chinese_and_an_english_name() {
        assertThat(ApplicationStatus.values()).allSatisfy(status -> {
            assertThat(status.label().zh()).matches("[\\p{IsHan}]+");
            assertThat(status.label().en()).matches("[a-z ]+");
        });
        assertThat(OperatorNotice.values())
                .extracting(OperatorNotice::code)
                .containsExactly("due", "overdue", "in-time", "late");
    }
}
