package io.shixian.core.catalog.book;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.catalog.CommitmentLicence.CHECK_PROMISE;
import static io.shixian.core.catalog.CommitmentLicence.COMMIT;
import static io.shixian.core.catalog.CommitmentLicence.REVOKE;
import static io.shixian.core.catalog.CommitmentLicence.REVOKED;
import static io.shixian.core.catalog.CommitmentLicence.TELL_CONDITIONS;
import static io.shixian.core.catalog.CommitmentLicence.UNKEPT;
import static io.shixian.core.catalog.TolerantLicence.ACCEPTED_WITH_GAPS;
import static io.shixian.core.catalog.TolerantLicence.ACCEPT_WITH_GAPS;
import static io.shixian.core.catalog.TolerantLicence.SUPPLEMENT_LATER;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.casefile.Matter;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Recipient;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.Licence;
import io.shixian.core.catalog.RuleBook;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The dates come from an independent count over working-days.csv; 14 and 28 February 2026 are made up. */
class AnyangServicesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final Catalog CATALOG = Catalog.builtIn().with(AnyangServices.BOOK);

    private static final Actor FIRM = Actor.of(Role.APPLICANT, "firm-1");
    private static final Actor CLERK = Actor.of(Role.WINDOW, "w-1");
    private static final Actor CHECKER = Actor.of(Role.EXAMINER, "x-1");
    private static final Actor HEAD = Actor.of(Role.DECIDER, "head-1");
    private static final Particulars WRITTEN = Particulars.NONE.withDocuments("doc-1");

    private static Procedure found(Catalog catalog, String code) {
        return catalog.find(code, TODAY).orElseThrow();
    }

    private static LimitState limit(Matter matter, String code) {
        return matter
                .file()
                .limits(Matter.DECIDER.calendar(), Matter.DECIDER.counting(), at("2026-04-01T00:00"))
                .stream()
                .filter(state -> state.limit().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void brings_two_procedures_from_its_day_on_and_leaves_the_others_alone() {
        assertThat(Catalog.builtIn().find("licence.tolerant")).isEmpty();
        assertThat(Catalog.builtIn().find("licence.commitment")).isEmpty();
        assertThat(CATALOG.find("licence.tolerant", LocalDate.of(2021, 11, 30))).isEmpty();
        assertThat(CATALOG.find("licence.tolerant", LocalDate.of(2021, 12, 1))).isPresent();
        assertThat(CATALOG.find("licence.commitment", LocalDate.of(2021, 12, 1)))
                .isPresent();
        assertThat(CATALOG.procedures())
                .hasSize(Catalog.builtIn().procedures().size() + 2)
                .containsAll(Catalog.builtIn().procedures());
    }

    @Nested
    class An_application_with_something_minor_missing {

        private static Matter accepted(Catalog catalog) {
            return Matter.opened(found(catalog, "licence.tolerant"), "2026-02-10T09:00", FIRM)
                    .after(act("2026-02-10T10:00", CLERK, ACCEPT_WITH_GAPS, WRITTEN));
        }

        /** A city that tells everybody ten working days. */
        private static final Catalog TEN_DAYS =
                CATALOG.with(RuleBook.named("city.tolerance", "容缺时限", "Tolerance", AnyangServices.SOURCE)
                        .inForce(LocalDate.of(2026, 1, 1))
                        .limit("licence.tolerant", "supplement-later")
                        .term(workdays(10))
                        .per(AnyangServices.SOURCE.article(24, 1))
                        .complete());

        @Test
        void is_accepted_and_its_decision_counted_from_then() {
            Matter accepted = accepted(CATALOG);

            assertThat(limit(accepted, "notice").status()).isEqualTo(LimitStatus.MET);
            assertThat(limit(accepted, "decision").lastDay()).hasValue(LocalDate.of(2026, 3, 16));
        }

        @Test
        void waits_without_end_unless_a_book_names_a_time() {
            Matter waiting = accepted(CATALOG).after(tick("2026-12-01T00:00"));

            assertThat(waiting.file().stage()).isEqualTo(ACCEPTED_WITH_GAPS);
        }

        @Test
        void counts_as_taken_back_when_the_time_runs_out() {
            Matter until = accepted(TEN_DAYS).after(tick("2026-03-02T23:59:59"));
            Matter lapsed = until.after(tick("2026-03-03T00:00"));

            assertThat(limit(until, "supplement-later").lastDay()).hasValue(LocalDate.of(2026, 3, 2));
            assertThat(until.file().stage()).isEqualTo(ACCEPTED_WITH_GAPS);
            assertThat(lapsed.file().stage()).isEqualTo(Licence.WITHDRAWN);
            assertThat(lapsed.file().last()).isInstanceOf(CaseEvent.Lapsed.class);
            assertThat(lapsed.file().last().told())
                    .extracting(Recipient::role)
                    .containsExactly(Role.APPLICANT, Role.WINDOW);
            assertThat(limit(lapsed, "decision").status()).isEqualTo(LimitStatus.STOPPED);
        }

        @Test
        void is_decided_only_when_everything_is_there() {
            Matter examined = accepted(TEN_DAYS).after(act("2026-02-11T09:00", CHECKER, Licence.EXAMINE));

            assertThat(examined.refusedWith(act("2026-02-12T09:00", HEAD, Licence.APPROVE)))
                    .isEqualTo(Refusal.Code.NOT_IN_THIS_STAGE);
            Matter granted = examined.after(
                    act("2026-03-02T23:59", FIRM, SUPPLEMENT_LATER), act("2026-03-16T23:59", HEAD, Licence.APPROVE));
            assertThat(limit(granted, "supplement-later").status()).isEqualTo(LimitStatus.MET);
            assertThat(limit(granted, "decision").status()).isEqualTo(LimitStatus.MET);
        }
    }

    @Nested
    class A_licence_on_a_promise {

        private final Matter committed = Matter.opened(found(CATALOG, "licence.commitment"), "2026-02-14T09:00", FIRM)
                .after(
                        act("2026-02-14T09:10", CLERK, TELL_CONDITIONS, WRITTEN),
                        act("2026-02-14T09:20", FIRM, COMMIT, WRITTEN));

        @Test
        void is_decided_on_the_day_of_the_promise() {
            assertThat(limit(committed, "decision").lastDay()).hasValue(LocalDate.of(2026, 2, 14));
            assertThat(limit(committed.after(act("2026-02-14T23:59", CLERK, Licence.APPROVE)), "decision")
                            .status())
                    .isEqualTo(LimitStatus.MET);
            assertThat(limit(committed.after(act("2026-02-15T00:00", CLERK, Licence.APPROVE)), "decision")
                            .status())
                    .isEqualTo(LimitStatus.BREACHED);
        }

        @Test
        void is_revoked_with_reasons_if_the_promise_was_not_kept() {
            Particulars findings = new Particulars(
                    Optional.empty(),
                    WRITTEN.documents(),
                    Map.of(),
                    Map.of("fulfilled", true, "as-promised", false),
                    WRITTEN.grade(),
                    Map.of());
            Matter unkept = committed.after(
                    act("2026-02-14T09:30", CLERK, Licence.APPROVE),
                    act("2026-02-14T09:40", CLERK, Licence.DELIVER),
                    act("2026-03-10T09:00", CHECKER, CHECK_PROMISE, findings));

            assertThat(unkept.file().stage()).isEqualTo(UNKEPT);
            assertThat(unkept.refusedWith(act("2026-03-11T09:00", HEAD, REVOKE, WRITTEN)))
                    .isEqualTo(Refusal.Code.REASON_MISSING);
            assertThat(unkept.after(act("2026-03-11T09:00", HEAD, REVOKE, WRITTEN.withReason("承诺不实")))
                            .file()
                            .stage())
                    .isEqualTo(REVOKED);
        }
    }
}
