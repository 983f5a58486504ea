package io.shixian.examples.cli.due;

import io.shixian.calendar.OfficeHours;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Extension;
import io.shixian.core.deadline.Roll;
import io.shixian.core.deadline.Term;
import io.shixian.core.deadline.Term.Direction;
import io.shixian.core.deadline.Unit;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that describe a limit being counted, to be mixed into commands. */
final class LimitOptions {

    @Option(
            names = "--limit",
            paramLabel = "TEXT",
            description = {
                "时限，如 \"5个工作日\"、\"60个自然日\"、\"3个月\"、\"48小时\"、\"当日\"。",
                "The limit, such as \"5 working days\", \"60 calendar days\", \"3 months\", \"48 hours\", \"same day\"."
            })
    private Optional<String> limit = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE|DATETIME",
            description = {"起算事件的日期或时刻。", "The day or moment of the starting event."})
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--before",
            paramLabel = "DATE",
            description = {"倒数时限的目标日。", "The day that a backward limit is counted back from."})
    private Optional<String> before = Optional.empty();

    @Option(
            names = "--suspend",
            paramLabel = "A/B",
            description = {
                "暂停计时的起止，\"A/\" 表示仍在暂停；可重复。",
                "A suspension from A until B; \"A/\" still lasts; may be repeated."
            })
    private List<String> suspensions = new ArrayList<>();

    @Option(
            names = "--extend",
            paramLabel = "TEXT",
            description = {"延长，如 \"10个工作日\"；可重复。", "An extension, such as \"10 working days\"; may be repeated."})
    private List<String> extensions = new ArrayList<>();

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            description = {
                "办公时间，用于工作小时，如 \"09:00-12:00,13:00-17:00\"。",
                "Office hours, for working hours, such as \"09:00-12:00,13:00-17:00\"."
            })
    private Optional<String> hours = Optional.empty();

    @Option(
            names = "--roll",
            paramLabel = "CODE",
            description = {
                "届满日非工作日时：none、next-working-day（默认）、previous-working-day、stretch。",
                "For a last day that is not worked: none, next-working-day (default), previous-working-day, stretch."
            })
    private Optional<String> roll = Optional.empty();

    /** Returns the limit as a clock, refusing options that do not fit each other. */
    Clock clock() {
        Term term = term("--limit", named());
        Counting counting = counting(term);
        Clock clock = before.isPresent() ? backwards(term, counting) : forwards(term, counting);
        for (String text : suspensions) {
            Clock running = clock;
            clock = WrongUse.ifRefused(() -> running.suspended(SuspensionText.parse(text)));
        }
        for (String text : extensions) {
            Clock shorter = clock;
            Extension more = new Extension(term("--extend", text), Optional.empty());
            clock = WrongUse.ifRefused(() -> shorter.extended(more));
        }
        return clock;
    }

    private String named() {
        return limit.orElseThrow(() -> new WrongUse("no limit is named; give '--limit TEXT' to have it counted, or"
                + " --db URL to see which limits of a database run out next"));
    }

    private Clock forwards(Term term, Counting counting) {
        if (term.direction() == Direction.BEFORE) {
            throw new WrongUse(
                    "--limit " + Quoted.of(named()) + " is counted back from a day; give it with --before DATE");
        }
        String start = from.orElseThrow(
                () -> new WrongUse("neither --from nor --before is given; give the start or the target of the limit"));
        Instant moment = Times.moment("--from", start);
        Times.requireCovered("--from", moment);
        return Clock.of(term, moment, counting);
    }

    private Clock backwards(Term term, Counting counting) {
        if (from.isPresent()) {
            throw new WrongUse("--from and --before are both given; a limit has either a start or a target");
        }
        LocalDate target = Times.date("--before", before.orElseThrow());
        Times.requireCovered("--before", target);
        return WrongUse.ifRefused(() -> Clock.before(term.backwards(), target, counting));
    }

    private Counting counting(Term term) {
        boolean needsHours = term.unit() == Unit.WORKING_HOURS;
        if (needsHours && hours.isEmpty()) {
            throw new WrongUse("--limit " + Quoted.of(named())
                    + " needs office hours; give them, such as --hours \"09:00-12:00,13:00-17:00\"");
        }
        if (!needsHours && hours.isPresent()) {
            throw new WrongUse("--hours " + Quoted.of(hours.get()) + " has no bearing on " + Quoted.of(named())
                    + "; leave it out, or give the limit in working hours");
        }
        Counting counting = Counting.STANDARD;
        if (roll.isPresent()) {
            counting = counting.rolling(WrongUse.ifRefused(() -> Roll.of(roll.get())));
        }
        return hours.isEmpty()
                ? counting
                : counting.within(
                        WrongUse.ifRefused(() -> OfficeHours.of(hours.get().split(",", -1))));
    }

    private static Term term(String option, String text) {
        return WrongUse.ifRefused(option + ": ", () -> Term.parse(text));
    }
}
