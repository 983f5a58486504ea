package io.shixian.core.assessment;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.law.Label;
import io.shixian.core.party.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Cards with one line for every measure. */
final class Cards {

    static final Period SEPTEMBER = month("2025-09-01");
    static final Period OCTOBER = month("2025-10-01");
    static final Period NOVEMBER = month("2025-11-01");

    /** Every measure once; the weights are no matter here. */
    static final Scheme ALL = scheme(indicators());

    private Cards() {}

    static Period month(String first) {
        LocalDate day = LocalDate.parse(first);
        return new Period(
                day, day.plusMonths(1).minusDays(1), Story.DECIDER.counting().zone());
    }

    static Scheme scheme(List<Indicator> indicators) {
        return new Scheme(
                "test", 1, new Label("试验", "Test"), Story.RULE, Vocabulary.BUILT_IN, Disclosure.CIRCULATED, indicators);
    }

    private static List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            int weight = measure == Measure.VOLUME ? 101 - Measure.values().length : 1;
            indicators.add(Indicator.of(measure.code(), Aspect.SERVICE, measure, weight, "1", "1", Story.RULE));
        }
        return indicators;
    }

    static ScoreCard card(Subject subject, Period period, Collection<CaseFile> files) {
        return new Assessment(ALL, Story.DECIDER).card(subject, period, files, new Duties(3, 4));
    }

    static Map<Measure, Ratio> values(Subject subject, Period period, Collection<CaseFile> files) {
        Map<Measure, Ratio> values = new EnumMap<>(Measure.class);
        card(subject, period, files)
                .scores()
                .forEach(score -> values.put(score.indicator().measure(), score.value()));
        return values;
    }

    /** Returns a value of all matters, such as {@code 1/2}. */
    static String value(Measure measure, Period period, Story... stories) {
        return value(measure, Subject.ALL, period, stories);
    }

    static String value(Measure measure, Actor party, Period period, Story... stories) {
        return value(measure, Subject.of(party), period, stories);
    }

    private static String value(Measure measure, Subject subject, Period period, Story... stories) {
        List<CaseFile> files = Arrays.stream(stories).map(Story::file).toList();
        return values(subject, period, files).get(measure).toString();
    }
}
