package io.shixian.core.assessment;

import static io.shixian.core.assessment.Cards.NOVEMBER;
import static io.shixian.core.assessment.Cards.OCTOBER;
import static io.shixian.core.assessment.Story.CITIZEN;
import static io.shixian.core.assessment.Story.UNIT;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.DECLINE;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static io.shixian.core.catalog.BusinessComplaint.RETURN;
import static io.shixian.core.catalog.BusinessComplaint.REWORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.law.Clause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * October by the platform's scheme, by hand. All was dispatched on 2025-10-10, so a decision is owed by 2025-10-20.
 *
 * <pre>
 * c1 accepted, replied, graded 1             met: decide, result
 * c2 accepted, replied, done again, graded 4 met: decide, result
 * c3 sent back                               –
 * c4 declined                                met: decide, result
 * c5 nothing                                 breached: decide, still owed
 *
 * on-time       6 of 7   (6/7 − 0.80) / (0.99 − 0.80) = 0.300752 × 35 = 10.526… → 10.53
 * overdue       1        (5 − 1) / (5 − 0)            = 0.8      × 10 =  8.00
 * returns       1 of 5   (0.30 − 0.20) / 0.25         = 0.4      ×  5 =  2.00
 * rework        1 of 5   the same                     = 0.4      × 10 =  4.00
 * satisfaction  1 of 2   below 0.60                              × 30 =  0.00
 * duties        9 of 10  (0.90 − 0.80) / 0.20         = 0.5      × 10 =  5.00
 *                                                            100      29.53
 * without duties due                    24.53 of 90 → × 100 / 90  =   27.2555… → 27.26
 * </pre>
 */
class ScoreCardTest {

    private final List<CaseFile> files = List.of(
            replied("c1").closed("2025-10-15T09:00", 1).file(),
            replied("c2")
                    .act("2025-10-15T09:00", CITIZEN, REWORK)
                    .act("2025-10-16T09:00", UNIT, REPLY)
                    .closed("2025-10-17T09:00", 4)
                    .file(),
            complaint("c3").act("2025-10-13T09:00", UNIT, RETURN).file(),
            complaint("c4").act("2025-10-13T09:00", UNIT, DECLINE).file(),
            complaint("c5").file());

    private static Story complaint(String id) {
        return Story.complaint(id, "2025-10-10T09:00", UNIT);
    }

    private static Story replied(String id) {
        return complaint(id).act("2025-10-13T09:00", UNIT, ACCEPT).act("2025-10-14T09:00", UNIT, REPLY);
    }

    private ScoreCard card(Period period, Duties duties) {
        return new Assessment(PlatformScheme.SCHEME, Story.DECIDER).card(Subject.of(UNIT), period, files, duties);
    }

    @Test
    void comes_out_as_by_hand() {
        ScoreCard card = card(OCTOBER, new Duties(9, 10));

        assertThat(text(card)).isEqualTo("""
                on-time 6/7 10.53
                overdue 1/1 8.00
                returns 1/5 2.00
                rework 1/5 4.00
                satisfaction 1/2 0.00
                duties 9/10 5.00
                total 29.53""");
        assertThat(card.applicableWeight()).isEqualTo(100);
    }

    @Test
    void leaves_out_what_there_was_nothing_to_count_by_and_scales_the_rest() {
        ScoreCard card = card(OCTOBER, Duties.NONE);

        assertThat(text(card)).endsWith("duties 0/0 –\ntotal 27.26");
        assertThat(card.applicableWeight()).isEqualTo(90);
    }

    @Test
    void has_no_total_where_nothing_could_be_scored() {
        Scheme satisfaction = Cards.scheme(List.of(Indicator.of(
                "satisfaction", Aspect.SERVICE, Measure.SATISFACTION_RATE, 100, "0.9", "0.5", Story.RULE)));

        ScoreCard card = new Assessment(satisfaction, Story.DECIDER).card(Subject.ALL, NOVEMBER, files, Duties.NONE);

        assertThat(card.total()).isEqualTo(Optional.empty());
    }

    @Test
    void counts_only_the_matters_of_the_procedures_that_an_indicator_names() {
        Indicator overdue = Indicator.of("a", Aspect.OPERATION, Measure.VOLUME, 50, "9", "0", Story.RULE);
        Scheme scheme = Cards.scheme(List.of(
                overdue.only("complaint.business"),
                Indicator.of("b", Aspect.OPERATION, Measure.VOLUME, 50, "9", "0", Story.RULE)
                        .only("consultation.technical", "app.exception")));

        ScoreCard card = new Assessment(scheme, Story.DECIDER).card(Subject.ALL, OCTOBER, files, Duties.NONE);

        assertThat(card.scores()).extracting(Score::value).containsExactly(Ratio.of(5), Ratio.of(0));
    }

    @Test
    void is_circulated_unless_it_is_published_and_cites_its_clauses() {
        ScoreCard card = card(OCTOBER, Duties.NONE);

        assertThat(card.disclosure()).isEqualTo(Disclosure.CIRCULATED);
        assertThat(card.madeKnown(Disclosure.PUBLISHED).disclosure()).isEqualTo(Disclosure.PUBLISHED);
        assertThat(card.madeKnown(Disclosure.PUBLISHED).scores()).isEqualTo(card.scores());
        assertThat(card.clauses())
                .extracting(Clause::id)
                .containsExactly("GDZW-2.1-d1", "GDZW-2.1-d2", "GDZW-3.3.2.1-a");
    }

    private static String text(ScoreCard card) {
        return card.scores().stream()
                        .map(score -> score.indicator().code() + " " + score.value() + " "
                                + score.points().map(BigDecimal::toPlainString).orElse("–"))
                        .collect(Collectors.joining("\n"))
                + "\ntotal " + card.total().map(BigDecimal::toPlainString).orElse("–");
    }
}
