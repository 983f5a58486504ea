package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.ClockRun;
import io.shixian.core.casefile.Decider;
import io.shixian.core.deadline.Deadline;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.KeptWord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the row that lists show of a case. */
final class Indexing {

    private final Optional<Function<CaseFile, Optional<String>>> subject;
    private final Optional<Keeping> keeping;

    Indexing(DeskBuilder built) {
        this.subject = built.subject;
        this.keeping = built.keeping;
    }

    /** Returns the row of a case; the new words are those that are not stored yet. */
    IndexRow row(CaseFile file, Decider decider, List<KeptWord> newWords) {
        Optional<DueClock> next = Optional.empty();
        Optional<Instant> yellow = Optional.empty();
        Optional<Instant> red = Optional.empty();
        Optional<DaySpan> days = Optional.empty();
        Optional<LocalDate> provisional = Optional.empty();
        for (ClockRun run : file.runs().filter(ClockRun::isOpen).toList()) {
            Deadline deadline = run.deadline(decider.calendar(), decider.counting());
            if (!deadline.isSuspended()) {
                Optional<Instant> warning = decider.nextWarning(run);
                DaySpan rests = Resting.days(deadline, warning);
                days = Optional.of(days.map(rests::join).orElse(rests));
                provisional = sooner(provisional, deadline.firstProvisional());
                yellow = earlier(yellow, deadline.warnsFrom());
                red = earlier(red, deadline.expiresAt());
                if (run.lapsed()) {
                    // Recorded as missed by now: a later calendar may move the last day, but not take that back.
                    red = earlier(red, file.last().recordedAt());
                }
                if (!run.lapsed()) {
                    DueClock due = due(file, run, deadline, warning);
                    next = Optional.of(next.filter(other -> !due.dueAt().isBefore(other.dueAt()))
                            .orElse(due));
                }
            }
        }
        return new IndexRow(
                file.id(),
                file.procedure().code(),
                file.stage(),
                file.parties(),
                subject(file, newWords),
                next,
                yellow,
                red,
                days,
                provisional,
                file.version());
    }

    /** What is due next of a run: its warning, which always comes before its end, or its end. */
    private static DueClock due(CaseFile file, ClockRun run, Deadline deadline, Optional<Instant> warning) {
        String limit = run.limit().code();
        return warning.map(from -> new DueClock(file.id(), limit, run.cycle(), run.nextRung(), from))
                .orElseGet(() -> new DueClock(file.id(), limit, run.cycle(), deadline.expiresAt()));
    }

    /** It is looked up in the case as people know it, with their words in it. */
    private Optional<String> subject(CaseFile file, List<KeptWord> newWords) {
        return subject.flatMap(found -> found.apply(
                        keeping.map(apart -> apart.worded(file, newWords)).orElse(file)))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(Indexing::cut);
    }

    /** Cuts what is too long, but never through the middle of a character. */
    private static String cut(String words) {
        if (words.length() <= IndexRow.LONGEST_SUBJECT) {
            return words;
        }
        int end = IndexRow.LONGEST_SUBJECT;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
    }

    private static Optional<LocalDate> sooner(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Instant other) {
        return Optional.of(one.filter(instant -> instant.isBefore(other)).orElse(other));
    }
}
