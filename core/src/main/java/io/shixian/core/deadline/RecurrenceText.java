package io.shixian.core.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recurrences as people write them, in both languages. */
final class RecurrenceText {

    private static final Map<String, Recurrence> WORDS = Map.of(
            "weekly", Recurrence.weekly(),
            "每周", Recurrence.weekly(),
            "每星期", Recurrence.weekly(),
            "monthly", Recurrence.monthly(),
            "每月", Recurrence.monthly(),
            "quarterly", Recurrence.quarterly(),
            "每季度", Recurrence.quarterly(),
            "每季", Recurrence.quarterly(),
            "yearly", Recurrence.yearly(),
            "每年", Recurrence.yearly());

    private static final Pattern ENGLISH = Pattern.compile("every +(?<term>.+) +from +(?<from>\\S+)");
    private static final Pattern CHINESE = Pattern.compile("自 *(?<from>[-0-9]+) *起，? *每 *(?<term>.+)");

    private RecurrenceText() {}

    static Recurrence parse(String text) {
        String words = text.strip();
        return Optional.ofNullable(WORDS.get(words))
                .or(() -> workdays(ENGLISH.matcher(words)))
                .or(() -> workdays(CHINESE.matcher(words)))
                .orElseThrow(() -> new IllegalArgumentException("'" + shortened(text)
                        + "' is not a recurrence; write weekly, monthly, quarterly, yearly or such as "
                        + "'every 10 working days from 2026-01-04'; in Chinese 每周, 每月, 每季度, 每年, 自2026-01-04起每10个工作日"));
    }

    private static Optional<Recurrence> workdays(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Term> term = term(matcher.group("term"));
        Optional<LocalDate> from = date(matcher.group("from"));
        return term.flatMap(every -> from.map(day -> Recurrence.everyWorkdays(every.amount(), day)));
    }

    private static Optional<Term> term(String words) {
        try {
            return Optional.of(Term.parse(words))
                    .filter(term -> term.unit() == Unit.WORKING_DAYS && term.direction() == Term.Direction.AFTER);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static IllegalArgumentException noPeriod(String id, Recurrence recurrence, String example) {
        return new IllegalArgumentException(
                "'" + shortened(id) + "' is not a period of '" + recurrence + "'; write one such as " + example);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
