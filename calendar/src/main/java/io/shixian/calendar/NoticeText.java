package io.shixian.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The text form of a notice, read line by line so that every fault can be told at once. */
final class NoticeText {

    private static final Set<String> SINGLE =
            Set.of("notice", "number", "title", "signed", "confidence", "remark", "arranges");
    private static final Set<String> REQUIRED = Set.of("notice", "title", "signed", "arranges");

    private final Map<String, String> facts = new HashMap<>();
    private final List<Notice.NamedDay> days = new ArrayList<>();
    private final List<Notice.Supersession> supersedes = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private NoticeText() {}

    static Notice parse(String text) {
        NoticeText notice = new NoticeText();
        int number = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            try {
                notice.line(line.strip());
            } catch (DateTimeException | IllegalArgumentException e) {
                notice.faults.add("line " + number + ": " + e.getMessage());
            }
        }
        return notice.build();
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("'" + line + "' has no ':'; write 'key: value'");
        }
        String key = line.substring(0, colon).strip();
        String value = line.substring(colon + 1).strip();
        switch (key) {
            case "off" -> name(value, false);
            case "work" -> name(value, true);
            case "supersedes" -> supersede(value);
            default -> fact(key, value);
        }
    }

    private void fact(String key, String value) {
        if (!SINGLE.contains(key)) {
            throw new IllegalArgumentException("unknown key '" + key + "'; known are off, work, supersedes and "
                    + String.join(", ", SINGLE.stream().sorted().toList()));
        }
        if (facts.put(key, value) != null) {
            throw new IllegalArgumentException("'" + key + "' is given twice; keep one");
        }
    }

    private void name(String value, boolean working) {
        String[] words = value.split("\\s+");
        if (words.length < 2 || words.length > 3) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not 'DATE FESTIVAL' or 'DATE..DATE FESTIVAL [statutory|extension]'");
        }
        DateSpan span = DateSpan.parse(words[0]);
        Notice.Mark mark = words.length == 2 ? Notice.Mark.NONE : mark(words[2], working);
        if (span.first().plusDays(59).isBefore(span.last())) {
            throw new IllegalArgumentException("the span " + words[0] + " is longer than 60 days; check its years");
        }
        span.first()
                .datesUntil(span.last().plusDays(1))
                .forEach(date -> days.add(new Notice.NamedDay(date, working, words[1], mark)));
    }

    private static Notice.Mark mark(String word, boolean working) {
        if (working || (!word.equals("statutory") && !word.equals("extension"))) {
            throw new IllegalArgumentException(
                    "unknown mark '" + word + "'; a day off may be marked 'statutory' or 'extension'");
        }
        return Notice.Mark.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private void supersede(String value) {
        String[] words = value.split("\\s+");
        if (words.length != 2) {
            throw new IllegalArgumentException("'" + value + "' is not 'NOTICE DATE..DATE'");
        }
        DateSpan span = DateSpan.parse(words[1]);
        supersedes.add(new Notice.Supersession(words[0], span.first(), span.last()));
    }

    private Notice build() {
        for (String key : REQUIRED.stream().sorted().toList()) {
            if (facts.getOrDefault(key, "").isEmpty()) {
                faults.add("'" + key + "' is missing; add a line '" + key + ": …'");
            }
        }
        int year = read("arranges", 0, Integer::parseInt, "a year such as 2027");
        LocalDate known = read("signed", LocalDate.MIN, NoticeText::knownFrom, "a day such as 2026-11-03");
        if (faults.isEmpty() || year != 0) {
            faults.addAll(NoticeCheck.faults(year, days));
        }
        String id = facts.getOrDefault("notice", "");
        if (!faults.isEmpty()) {
            throw new MalformedNoticeException(id, faults);
        }
        return new Notice(
                id,
                Optional.ofNullable(facts.get("number")),
                facts.getOrDefault("title", ""),
                facts.getOrDefault("signed", ""),
                known,
                facts.getOrDefault("confidence", "not stated"),
                facts.getOrDefault("remark", ""),
                year,
                days,
                supersedes);
    }

    private <T> T read(String key, T fallback, java.util.function.Function<String, T> reader, String wanted) {
        String value = facts.getOrDefault(key, "");
        if (value.isEmpty()) {
            return fallback;
        }
        try {
            return reader.apply(value);
        } catch (DateTimeException | NumberFormatException e) {
            faults.add("'" + key + "' is '" + value + "'; write " + wanted);
            return fallback;
        }
    }

    /** A month without a day: the notice may have been known from the month's first day on. */
    private static LocalDate knownFrom(String signed) {
        String date = signed.replace("(?)", "").strip();
        return date.length() == 7 ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date);
    }
}
