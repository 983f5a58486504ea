package io.shixian.core.assessment;

import static io.shixian.core.assessment.Cards.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.assessment.Measure.Kind;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decision;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a card says follows from what happened, never from when it is asked for or in which order. */
class CountedOnItsDayTest {

    private static final Ratio NONE = new Ratio(0, 0);
    private static final LocalDate FIRST = LocalDate.parse("2025-09-22");

    @Provide
    Arbitrary<List<CaseFile>> files() {
        return RandomStories.some();
    }

    @Provide
    Arbitrary<Subject> subjects() {
        return Arbitraries.of(
                Subject.ALL,
                Subject.of(Actor.of(Role.ACCESSOR, "party-0")),
                Subject.of(Actor.of(Role.ACCESSOR, "party-1")),
                Subject.of(Actor.of(Role.APPLICANT, "party-0")));
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 60);
    }

    private static Period period(int from, int days) {
        return new Period(
                FIRST.plusDays(from),
                FIRST.plusDays(from).plusDays(days),
                Story.DECIDER.counting().zone());
    }

    /** V1, V2: what happens after the period, and who looks when, changes nothing. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_period_that_is_over_keeps_its_card(
            @ForAll("files") List<CaseFile> files,
            @ForAll("subjects") Subject subject,
            @ForAll("days") int from,
            @ForAll("days") int length) {
        Period period = period(from, length);
        List<CaseFile> atItsEnd = new ArrayList<>();
        List<CaseFile> begun = new ArrayList<>();
        for (CaseFile file : files) {
            List<CaseEvent> before = file.history().stream()
                    .filter(event -> event.recordedAt().isBefore(period.end()))
                    .toList();
            if (!before.isEmpty()) {
                atItsEnd.add(CaseFile.replay(file.id(), file.procedure(), before));
                begun.add(looked(file));
            }
        }

        assertThat(values(subject, period, files)).isEqualTo(values(subject, period, atItsEnd));
        assertThat(values(subject, period, begun)).isEqualTo(values(subject, period, atItsEnd));
    }

    /** Half a year later, somebody looks. */
    private static CaseFile looked(CaseFile file) {
        Instant late = file.last().recordedAt().plusSeconds(180L * 24 * 3600);
        return ((Decision.Accepted) Story.DECIDER.decide(file, new Command.Tick(file.id(), late))).file();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void two_periods_that_follow_each_other_add_up(
            @ForAll("files") List<CaseFile> files,
            @ForAll("subjects") Subject subject,
            @ForAll("days") int first,
            @ForAll("days") int second) {
        var earlier = values(subject, period(0, first), files);
        var later = values(subject, period(first + 1, second), files);
        var whole = values(subject, period(0, first + 1 + second), files);

        for (Measure measure : Measure.values()) {
            Ratio one = earlier.getOrDefault(measure, NONE);
            Ratio other = later.getOrDefault(measure, NONE);
            Ratio sum = one.plus(other);
            Ratio expected = switch (measure.kind()) {
                case SHARE, MEAN -> sum;
                case NUMBER -> new Ratio(sum.numerator(), 1);
                case STOCK -> other;
            };
            if (measure != Measure.DUTY_RATE) {
                assertThat(whole.get(measure)).as("%s", measure).isEqualTo(expected);
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_cases_does_not_matter(
            @ForAll("files") List<CaseFile> files, @ForAll("subjects") Subject subject, @ForAll Random random) {
        List<CaseFile> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);

        assertThat(Cards.card(subject, period(0, 60), shuffled)).isEqualTo(Cards.card(subject, period(0, 60), files));
    }

    /** A share of what was received may have more parts than a whole; every other may not. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void limits_and_grades_have_no_more_parts_than_a_whole(
            @ForAll("files") List<CaseFile> files, @ForAll("days") int from, @ForAll("days") int length) {
        var values = values(Subject.ALL, period(from, length), files);

        for (Measure measure : List.of(Measure.ON_TIME_RATE, Measure.SATISFACTION_RATE, Measure.EXTENSION_RATE)) {
            Ratio value = values.getOrDefault(measure, NONE);
            assertThat(measure.kind()).isEqualTo(Kind.SHARE);
            assertThat(value.numerator()).as("%s", measure).isLessThanOrEqualTo(value.denominator());
        }
    }
}
