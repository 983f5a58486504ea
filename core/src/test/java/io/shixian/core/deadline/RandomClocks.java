package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.at;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Clocks as nobody would think of them: suspended at midnight, twice a day, before the start, over holidays. */
final class RandomClocks {

    private static final LocalDateTime FIRST = LocalDateTime.of(2001, 1, 8, 0, 0);
    private static final int DAYS = 9_480;

    private RandomClocks() {}

    /** Terms of days, each unit as often as the others. */
    static Arbitrary<Term> dayTerms() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 40).map(Term::workdays),
                Arbitraries.integers().between(1, 70).map(Term::calendarDays),
                Arbitraries.integers().between(1, 4).map(Term::months),
                Arbitraries.just(Term.years(1)),
                Arbitraries.just(Term.sameDay()));
    }

    /** Clocks of days from any moment of 2001 to 2026, with up to five suspensions that have ended. */
    static Arbitrary<Clock> ofDays(Arbitrary<Term> terms, Arbitrary<Counting> countings) {
        return Combinators.combine(terms, starts(), countings, stops(-6, 60), extensions())
                .as((term, start, counting, stops, extensions) -> {
                    Clock clock = suspended(Clock.of(term, at(start), counting), start, stops);
                    for (int extension : extensions) {
                        clock = clock.extended(new Extension(more(term, extension), Optional.empty()));
                    }
                    return clock;
                });
    }

    private static Term more(Term term, int extension) {
        return switch (term.unit()) {
            case SAME_DAY, YEARS -> term;
            default -> new Term(extension, term.unit(), term.direction());
        };
    }

    /** Any way of counting days: every roll, ending at midnight or at 17:00. */
    static Arbitrary<Counting> countings() {
        return Combinators.combine(Arbitraries.of(Roll.class), Arbitraries.of(true, false, false))
                .as((roll, close) ->
                        close ? Shanghai.OFFICE.endingAtClose().rolling(roll) : Counting.STANDARD.rolling(roll));
    }

    static Arbitrary<LocalDateTime> starts() {
        return Combinators.combine(Arbitraries.integers().between(0, DAYS), minutes())
                .as((day, minute) -> FIRST.plusDays(day).plusMinutes(minute));
    }

    /** Minutes of a day; midnight and the minutes beside it come up often. */
    static Arbitrary<Integer> minutes() {
        return Arbitraries.oneOf(
                Arbitraries.of(0, 0, 1, 1439, 1020), Arbitraries.integers().between(0, 1439));
    }

    /** A suspension as its beginning and its length, in minutes from 00:00 of the starting day. */
    record Stop(long from, long length) {}

    /** Up to five suspensions; one in four begins where the one before it ended, and some last no more than a minute. */
    static Arbitrary<List<Stop>> stops(int firstDay, int lastDay) {
        Arbitrary<Stop> stop = Combinators.combine(
                        Arbitraries.integers().between(firstDay, lastDay),
                        minutes(),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(1, 90),
                                Arbitraries.integers().between(1, 12).map(days -> days * 1440),
                                Arbitraries.integers().between(1, 12 * 1440)),
                        Arbitraries.integers().between(0, 3))
                .as((day, minute, length, touching) ->
                        new Stop(touching == 0 ? Long.MAX_VALUE : day * 1440L + minute, length));
        return stop.list().ofMaxSize(5);
    }

    static Clock suspended(Clock clock, LocalDateTime start, List<Stop> stops) {
        Clock suspended = clock;
        LocalDateTime midnight = start.toLocalDate().atStartOfDay();
        LocalDateTime ended = start;
        for (Stop stop : stops) {
            LocalDateTime from = stop.from() == Long.MAX_VALUE ? ended : midnight.plusMinutes(stop.from());
            ended = from.plusMinutes(stop.length());
            suspended = suspended.suspended(Suspension.between(at(from), at(ended)));
        }
        return suspended;
    }

    private static Arbitrary<List<Integer>> extensions() {
        return Arbitraries.integers().between(1, 10).list().ofMaxSize(2).map(ArrayList::new);
    }
}
