package io.shixian.core.application;

import static io.shixian.core.application.ApplicationStatus.ONBOARDING;
import static io.shixian.core.application.ApplicationStatus.ONLINE;
import static io.shixian.core.application.ApplicationStatus.SUSPENDED;
import static io.shixian.core.application.ApplicationStatus.UNDER_MAINTENANCE;
import static io.shixian.core.application.ApplicationStatus.WITHDRAWN;
import static io.shixian.core.application.Diary.APP;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.catalog.ApplicationException.COMPLETE_FIX;
import static io.shixian.core.catalog.ApplicationException.REOPEN;
import static io.shixian.core.catalog.ApplicationException.VERIFY;
import static io.shixian.core.catalog.ApplicationMaintenance.FINISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.catalog.ApplicationChange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An anomaly reported on 2025-09-30 has until 2025-10-09, the next working day (working-days.csv). */
class StatusHistoryTest {

    private static final CaseFile ONBOARDED =
            Matters.onboarded("2025-03-03T09:00", "2025-03-10T10:00").file();

    private static StatusChange change(String at, ApplicationStatus status, String... causes) {
        return new StatusChange(
                at(at), status, Stream.of(causes).map(CaseId::new).toList());
    }

    private static List<StatusChange> changes(CaseFile... files) {
        return ServiceApplication.of(APP, List.of(files)).changes();
    }

    @Test
    void begins_with_the_first_matter_and_goes_on_with_each_change() {
        CaseFile maintenance = Matters.maintained("2025-03-12T08:00")
                .then("2025-03-12T12:00", FINISH)
                .file();
        CaseFile withdrawal = Matters.withdrawn("2025-06-02T09:00").file();

        assertThat(changes(withdrawal, maintenance, ONBOARDED))
                .containsExactly(
                        change("2025-03-03T09:00", ONBOARDING, "onboarding"),
                        change("2025-03-10T10:00", ONLINE, "onboarding"),
                        change("2025-03-12T08:00", UNDER_MAINTENANCE, "maintenance"),
                        change("2025-03-12T12:00", ONLINE, "maintenance"),
                        change("2025-06-02T09:00", WITHDRAWN, "withdrawal"));
    }

    /** V1: the limit ran out at the end of 2025-10-09; somebody looked on the 13th. */
    @Test
    void an_anomaly_suspends_the_application_when_its_limit_runs_out_and_not_when_somebody_looks() {
        CaseFile anomaly = Matters.reported("2025-09-30T10:00")
                .tick("2025-10-13T09:00")
                .then("2025-10-13T10:00", COMPLETE_FIX, VERIFY, REOPEN)
                .file();

        assertThat(changes(anomaly, ONBOARDED))
                .endsWith(
                        change("2025-10-10T00:00", SUSPENDED, "anomaly"),
                        change("2025-10-13T10:00", ONLINE, "anomaly"));
    }

    @Test
    void what_a_weightier_status_covers_shows_again_when_that_ends() {
        CaseFile anomaly = Matters.suspended("2025-03-12T10:00")
                .then("2025-03-12T11:00", COMPLETE_FIX, VERIFY, REOPEN)
                .file();
        CaseFile maintenance = Matters.maintained("2025-03-12T08:00")
                .then("2025-03-12T12:00", FINISH)
                .file();

        assertThat(changes(anomaly, maintenance, ONBOARDED))
                .extracting(StatusChange::status)
                .containsExactly(ONBOARDING, ONLINE, UNDER_MAINTENANCE, SUSPENDED, UNDER_MAINTENANCE, ONLINE);
    }

    @Test
    void what_happens_at_one_instant_counts_together() {
        CaseFile anomaly = Matters.suspended("2025-03-12T08:00").file();
        CaseFile maintenance = Matters.maintained("2025-03-12T08:00").file();

        assertThat(changes(maintenance, ONBOARDED, anomaly))
                .hasSize(3)
                .endsWith(change("2025-03-12T08:00", SUSPENDED, "anomaly", "maintenance"));
    }

    @Test
    void a_moment_has_the_status_of_the_last_change_before_it_or_at_it() {
        ServiceApplication application = ServiceApplication.of(APP, List.of(ONBOARDED));

        assertThat(application.statusAt(at("2025-03-03T08:59"))).isEmpty();
        assertThat(application.statusAt(at("2025-03-03T09:00"))).contains(ONBOARDING);
        assertThat(application.statusAt(at("2025-03-10T09:59"))).contains(ONBOARDING);
        assertThat(application.statusAt(at("2025-03-10T10:00"))).contains(ONLINE);
    }

    @Nested
    class Where_no_onboarding_is_on_record {

        @Test
        void an_application_of_which_nothing_is_known_comes_onto_the_platform() {
            ServiceApplication unknown = ServiceApplication.of(APP, List.of());

            assertThat(unknown.status()).isEqualTo(ONBOARDING);
            assertThat(unknown.changes()).isEmpty();
        }

        @Test
        void the_host_says_since_when_it_is_online() {
            ServiceApplication old = ServiceApplication.onlineSince(
                    at("2020-01-01T00:00"),
                    APP,
                    List.of(Matters.suspended("2025-03-12T08:00").file()));

            assertThat(old.changes())
                    .containsExactly(
                            change("2020-01-01T00:00", ONLINE), change("2025-03-12T08:00", SUSPENDED, "anomaly"));
            assertThat(old).hasToString("application app-7 (suspended)");
        }

        @Test
        void matters_before_that_moment_say_what_they_say() {
            CaseFile anomaly = Matters.suspended("2025-03-12T08:00")
                    .then("2025-03-13T08:00", COMPLETE_FIX, VERIFY, REOPEN)
                    .file();

            assertThat(ServiceApplication.onlineSince(at("2025-04-01T00:00"), APP, List.of(anomaly))
                            .changes())
                    .containsExactly(
                            change("2025-03-12T08:00", SUSPENDED, "anomaly"),
                            change("2025-03-13T08:00", ONBOARDING, "anomaly"),
                            change("2025-04-01T00:00", ONLINE));
        }
    }

    @Test
    void matters_of_other_applications_and_of_none_are_left_out() {
        CaseFile other = Diary.opened(
                        ApplicationChange.WITHDRAWAL,
                        "other",
                        at("2025-03-12T08:00"),
                        Map.of(ServiceApplication.KEY, "app-70"))
                .file();
        CaseFile none = Diary.opened(ApplicationChange.WITHDRAWAL, "none", at("2025-03-12T08:00"), Map.of())
                .file();

        assertThat(ServiceApplication.of(APP, List.of(other, ONBOARDED, none)).matters())
                .containsExactly(ONBOARDED);
    }
}
