package io.shixian.examples.cli.desk;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.catalog.Licence;
import io.shixian.core.law.Label;
import io.shixian.examples.cli.Ran;
import io.shixian.examples.cli.text.Lines;
import io.shixian.examples.cli.text.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The real log. What is expected was computed by another program, in another language, from the facts about working days
 * alone.
 */
class DeskReplayTest {

    static final String LOG = "../data/permit-desk.csv";
    private static final Path EXPECTED =
            Path.of("src/test/resources/io/shixian/examples/cli/desk/permit-desk-expected.csv");

    private static Replayed replayed;

    @BeforeAll
    static void replay() throws IOException {
        try (Lines lines = new Lines(Files.newInputStream(Path.of(LOG)))) {
            List<DeskEvent> events = DeskLog.read(lines, ChinaCalendar.published());
            Terminal silent = new Terminal(
                    new ByteArrayInputStream(new byte[0]),
                    new ByteArrayOutputStream(),
                    new ByteArrayOutputStream(),
                    false);
            replayed = Replay.of(events, ChinaCalendar.published(), new Progress(silent, events.size()));
        }
    }

    /** {@code 891,open,2010-10-13,,} as the object that the program prints. */
    private static String json(String row) {
        String[] names = {"case", "outcome", "noticeLastDay", "acceptedAsOf", "decisionLastDay"};
        String[] values = row.split(",", -1);
        StringBuilder object = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            String value = values[i].isEmpty() ? "null" : "\"" + values[i] + "\"";
            object.append(i == 0 ? "{" : ",")
                    .append('"')
                    .append(names[i])
                    .append("\":")
                    .append(value);
        }
        return object.append('}').toString();
    }

    @Test
    void each_of_the_1434_cases_comes_out_as_computed_independently() throws IOException {
        List<String> rows = Files.readAllLines(EXPECTED);

        Ran ran = shixian("desk", "--replay", LOG, "--json");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines())
                .hasSize(1434)
                .containsExactlyElementsOf(
                        rows.stream().skip(1).map(DeskReplayTest::json).toList());
    }

    @Nested
    class All_in_all {

        @ParameterizedTest(name = "{1} are {0}")
        @CsvSource({"ACCEPTED_IN_TIME, 1152", "REJECTED, 0", "DEEMED_ACCEPTED, 279", "OPEN, 3"})
        void the_cases_come_out_so(CaseOutcome outcome, int count) {
            assertThat(replayed.count(outcome)).isEqualTo(count);
        }

        @ParameterizedTest(name = "{1} are {0}")
        @CsvSource({"RUNNING, 54", "SUSPENDED, 14", "RAN_OUT, 1363"})
        void the_decisions_of_the_1431_accepted_stand_so(DecisionStanding standing, int count) {
            assertThat(replayed.count(standing)).isEqualTo(count);
        }

        @Test
        void what_comes_too_late_or_too_early_is_refused() {
            // 148 confirmations after a deemed acceptance; of the 39 rejections none comes before an acceptance.
            // 5 holds come before the acceptance, 1 after the limit of the decision ran out.
            assertThat(replayed.refused())
                    .isEqualTo(Map.of(
                            Refusal.Code.NOT_IN_THIS_STAGE,
                            Map.of(Licence.ACCEPT.label(), 148, Licence.REJECT.label(), 39),
                            Refusal.Code.LIMIT_NOT_RUNNING,
                            Map.of(new Label("暂停计时", "Suspend"), 6)));
        }

        @Test
        void every_event_is_accounted_for() {
            assertThat(replayed.events()).isEqualTo(8577);
            assertThat(replayed.aside()).isEqualTo(5784);
            assertThat(replayed.cases().size()
                            + replayed.count(CaseOutcome.ACCEPTED_IN_TIME)
                            + replayed.count(DecisionStanding.SUSPENDED)
                            + 148
                            + 39
                            + 6
                            + 5784)
                    .isEqualTo(8577);
        }

        @ParameterizedTest(name = "{0}: {1} of {2}")
        @CsvSource({
            "2010-10, 10, 15", "2010-11, 25, 70", "2010-12, 107, 136", "2011-01, 89, 116",
            "2011-02, 90, 107", "2011-03, 114, 131", "2011-04, 75, 86", "2011-05, 94, 107",
            "2011-06, 59, 80", "2011-07, 79, 116", "2011-08, 71, 80", "2011-09, 78, 83",
            "2011-10, 104, 120", "2011-11, 67, 81", "2011-12, 38, 50", "2012-01, 52, 53"
        })
        void so_many_are_on_time_in_a_month(String month, int kept, int settled) {
            assertThat(MonthRate.byMonth(replayed.cases())).hasSize(16).contains(new MonthRate(month, kept, settled));
        }
    }

    @Test
    void every_limit_runs_out_at_the_very_instant_at_which_it_does() {
        List<ReplayedCase> deemed = replayed.cases().stream()
                .filter(one -> one.outcome() == CaseOutcome.DEEMED_ACCEPTED)
                .toList();

        assertThat(deemed).hasSize(279).allSatisfy(one -> {
            CaseEvent lapsed = one.answer().orElseThrow();
            assertThat(lapsed).isInstanceOf(CaseEvent.Lapsed.class);
            assertThat(lapsed.recordedAt()).isEqualTo(one.notice().expiresAt().orElseThrow());
            assertThat(lapsed.effectiveOn()).isEqualTo(one.receivedOn());
        });
    }

    @Test
    void every_limit_of_a_decision_that_ran_out_did_so_at_the_very_instant() {
        assertThat(replayed.cases())
                .filteredOn(one -> one.decision()
                        .filter(decision -> decision.status() == LimitStatus.BREACHED)
                        .isPresent())
                .hasSize(1363)
                .allSatisfy(one -> {
                    CaseEvent last = one.file().last();
                    assertThat(last)
                            .isInstanceOfSatisfying(
                                    CaseEvent.Lapsed.class,
                                    lapsed -> assertThat(lapsed.limit()).isEqualTo("decision"));
                    assertThat(last.recordedAt())
                            .isEqualTo(one.decision().orElseThrow().expiresAt().orElseThrow());
                });
    }
}
