package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Licence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** T10 and T20 to T23 together, on the built-in licence: random lives against a walk from day to day. */
class LicenceModelTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int THREE_YEARS = 1096;

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(label = "all at once", value = StatisticsReport.StatisticsReportMode.OFF)
    void a_licence_stands_after_every_command_where_a_walk_from_day_to_day_puts_it(
            @ForAll("receipts") Instant received, @ForAll("lives") List<Step> life) {
        Decision.Accepted opened = (Decision.Accepted) Matter.DECIDER.open(
                Licence.PROCEDURE, new Command.Open(Commands.CASE, received, Step.FIRM, Particulars.NONE));
        CaseFile file = opened.file();
        LicenceModel model = new LicenceModel(received);
        Instant now = received;
        for (Step step : life) {
            now = step.after(now);
            Command command = step.command(now);
            Decision decision = Matter.DECIDER.decide(file, command);
            model.pass(now);
            assertThat(decision instanceof Decision.Accepted)
                    .as("%s at %s", step, now)
                    .isEqualTo(model.take(step.kind(), step.amount(), now));
            file = decision instanceof Decision.Accepted accepted ? accepted.file() : file;
            agree(file, model, now);
        }
        Statistics.label("all at once")
                .collect(model.isDeemed() && model.isExtended() && model.stopped() > 1)
                .coverage(seen -> seen.check(true).percentage(share -> share > 3));
    }

    /** A look changes nothing; it only shows what a refused command has left unrecorded. */
    private static void agree(CaseFile file, LicenceModel model, Instant now) {
        CaseFile seen = ((Decision.Accepted) Matter.DECIDER.decide(file, new Command.Tick(Commands.CASE, now))).file();

        assertThat(seen.stage().code()).isEqualTo(model.stage());
        LimitState notice = limit(seen, "notice", now).orElseThrow();
        assertThat(notice.status()).isEqualTo(model.notice());
        assertThat(notice.lastDay()).hasValue(model.noticeDay());
        Optional<LimitState> decision = limit(seen, "decision", now);
        assertThat(decision.map(LimitState::status)).isEqualTo(model.decision());
        if (decision.isPresent()) {
            assertThat(decision.get().lastDay()).isEqualTo(model.decisionDay());
        }
    }

    private static Optional<LimitState> limit(CaseFile file, String code, Instant now) {
        return file.limits(Matter.DECIDER.calendar(), Matter.DECIDER.counting(), now).stream()
                .filter(state -> state.limit().code().equals(code))
                .findFirst();
    }

    @Provide
    Arbitrary<Instant> receipts() {
        return Combinators.combine(Arbitraries.integers().between(0, THREE_YEARS - 1), minutes())
                .as((day, minute) -> FIRST.plusDays(day)
                        .atStartOfDay()
                        .plusMinutes(minute)
                        .atZone(Commands.SHANGHAI)
                        .toInstant());
    }

    /** What is said mostly stops and goes on; a decision or a withdrawal ends most lives, so both are rare. */
    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Step.Kind> kinds = Arbitraries.frequency(
                Tuple.of(2, Step.Kind.REQUEST_SUPPLEMENT),
                Tuple.of(3, Step.Kind.SUPPLEMENT),
                Tuple.of(2, Step.Kind.ACCEPT),
                Tuple.of(8, Step.Kind.SUSPEND),
                Tuple.of(8, Step.Kind.RESUME),
                Tuple.of(5, Step.Kind.EXTEND),
                Tuple.of(1, Step.Kind.APPROVE),
                Tuple.of(1, Step.Kind.WITHDRAW),
                Tuple.of(4, Step.Kind.TICK));
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 1)),
                Tuple.of(6, Arbitraries.integers().between(1, 8)),
                Tuple.of(1, Arbitraries.integers().between(9, 30)));
        return Combinators.combine(
                        kinds, days, minutes(), Arbitraries.integers().between(1, 12))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(24);
    }

    /** Midnight and the minutes beside it come up often. */
    private static Arbitrary<Integer> minutes() {
        return Arbitraries.oneOf(
                Arbitraries.of(0, 0, 1, 1439), Arbitraries.integers().between(0, 1439));
    }
}
