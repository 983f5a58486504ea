package io.shixian.core.application;

import static io.shixian.core.application.Diary.APP;
import static io.shixian.core.application.Diary.DECIDER;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.catalog.ApplicationMaintenance.CANCEL;
import static io.shixian.core.catalog.ApplicationMaintenance.NOTIFY;
import static io.shixian.core.catalog.ApplicationMaintenance.PLANNED_START;
import static io.shixian.core.catalog.ApplicationMaintenance.PUBLISH_NOTICE;
import static io.shixian.core.catalog.ApplicationMaintenance.RESCHEDULE;
import static io.shixian.core.catalog.MinorRelease.FILE;
import static io.shixian.core.catalog.MinorRelease.RELEASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Decider;
import io.shixian.core.catalog.MinorRelease;
import io.shixian.core.deadline.Counting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** By working-days.csv three working days before 2025-10-10 is 2025-09-29, and three clear ones leave 2025-09-28, a Sunday worked. */
class OpenDutiesTest {

    private static CaseFile proposed(String id) {
        return Diary.opened(MinorRelease.PROCEDURE, id, "2025-03-03T09:00").file();
    }

    @Nested
    class Unfiled_releases {

        private final ServiceApplication application = ServiceApplication.of(
                APP,
                List.of(
                        new Diary(proposed("newer"))
                                .then("2025-03-05T10:00", RELEASE)
                                .file(),
                        new Diary(proposed("filed"))
                                .then("2025-03-04T09:00", RELEASE, FILE)
                                .file(),
                        proposed("proposed"),
                        new Diary(proposed("older"))
                                .then("2025-03-04T10:00", RELEASE)
                                .file()));

        @Test
        void are_those_released_and_not_filed_the_oldest_first() {
            assertThat(application.unfiledReleases())
                    .containsExactly(
                            new UnfiledRelease(new CaseId("older"), at("2025-03-04T10:00")),
                            new UnfiledRelease(new CaseId("newer"), at("2025-03-05T10:00")));
        }

        @Test
        void say_how_long_ago_they_were_released() {
            UnfiledRelease oldest = application.unfiledReleases().get(0);

            assertThat(oldest.age(at("2025-03-07T11:00"))).isEqualTo(Duration.ofHours(73));
            assertThat(oldest.age(at("2025-03-04T10:00"))).isZero();
            assertThatThrownBy(() -> oldest.age(at("2025-03-04T09:59")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the change of case older was released at 2025-03-04T02:00:00Z, after "
                            + "2025-03-04T01:59:00Z; ask about a later moment");
        }
    }

    @Nested
    class Planned_maintenance {

        private final Diary planned = Matters.planned("m", "2025-09-22T09:00", "2025-10-10T22:00+08:00");

        private PlannedMaintenance standing(Diary diary, String now) {
            return ServiceApplication.of(APP, List.of(diary.file()))
                    .plannedMaintenance(DECIDER, at(now))
                    .get(0);
        }

        private static PlannedMaintenance expected(OperatorNotice notice, boolean published) {
            return new PlannedMaintenance(
                    new CaseId("m"),
                    Optional.of(LocalDate.parse("2025-10-10")),
                    notice,
                    Optional.of(LocalDate.parse("2025-09-29")),
                    published);
        }

        @Test
        void says_by_when_the_operator_must_know() {
            assertThat(standing(planned, "2025-09-29T23:59")).isEqualTo(expected(OperatorNotice.DUE, false));
            assertThat(standing(planned, "2025-09-30T00:00")).isEqualTo(expected(OperatorNotice.OVERDUE, false));
        }

        @Test
        void says_whether_the_notice_was_given_in_time_and_the_page_published() {
            assertThat(standing(planned.then("2025-09-29T23:59", NOTIFY), "2025-10-09T09:00"))
                    .isEqualTo(expected(OperatorNotice.IN_TIME, false));
            assertThat(standing(planned.then("2025-09-30T00:00", NOTIFY, PUBLISH_NOTICE), "2025-10-09T09:00"))
                    .isEqualTo(expected(OperatorNotice.LATE, true));
        }

        @Test
        void counts_as_the_host_counts() {
            Decider clear = new Decider(DECIDER.calendar(), Counting.STANDARD.leavingClearDays());
            assertThat(ServiceApplication.of(APP, List.of(planned.file()))
                            .plannedMaintenance(clear, at("2025-09-22T10:00")))
                    .extracting(PlannedMaintenance::noticeBy)
                    .containsExactly(Optional.of(LocalDate.parse("2025-09-28")));
        }

        /** Three working days before 2025-10-16 is 2025-10-13. */
        @Test
        void begins_anew_with_another_day() {
            Diary moved = planned.then("2025-09-30T09:00", NOTIFY, PUBLISH_NOTICE)
                    .then(at("2025-10-09T09:00"), RESCHEDULE, true, Map.of(PLANNED_START, "2025-10-16"));

            assertThat(standing(moved, "2025-10-09T09:00"))
                    .isEqualTo(new PlannedMaintenance(
                            new CaseId("m"),
                            Optional.of(LocalDate.parse("2025-10-16")),
                            OperatorNotice.DUE,
                            Optional.of(LocalDate.parse("2025-10-13")),
                            false));
        }

        @Test
        void lists_what_has_not_begun_the_next_first() {
            List<CaseFile> files = List.of(
                    Matters.planned("later", "2025-03-03T09:00", "2025-03-28").file(),
                    Matters.maintained("2025-03-03T09:00").file(),
                    Matters.planned("off", "2025-03-03T09:00", "2025-03-10")
                            .then("2025-03-03T10:00", CANCEL)
                            .file(),
                    Matters.planned("b", "2025-03-03T09:00", "2025-03-21").file(),
                    Matters.planned("a", "2025-03-03T10:00", "2025-03-21").file());

            assertThat(ServiceApplication.of(APP, files).plannedMaintenance(DECIDER, at("2025-03-04T09:00")))
                    .extracting(maintenance -> maintenance.matter().value())
                    .containsExactly("a", "b", "later");
        }
    }
}
