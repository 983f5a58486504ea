package io.shixian.core.request;

import io.shixian.core.deadline.Term;
import io.shixian.core.deadline.Unit;
import java.util.Objects;
import java.util.Optional;

/**
 * A time limit of an item: value, unit and explanation (GB/T 39046-2020, table 4).
 *
 * @param term how long
 * @param note its explanation (说明), if there is one
 */
public record ItemLimit(Term term, Optional<String> note) {

    /** Takes a blank explanation for none. */
    public ItemLimit {
        Objects.requireNonNull(term, "term");
        note = note.filter(words -> !words.isBlank());
    }

    /** Returns a limit without an explanation. */
    public static ItemLimit of(Term term) {
        return new ItemLimit(term, Optional.empty());
    }

    /**
     * Reads a limit from the three fields of the standard. A value of 0 days means the same day: what is done on the spot
     * is entered so.
     *
     * @param value a whole number
     * @param unit  such as 工作日, 自然日, 小时 or working days; a bare 日 is refused, since its unit depends on the law
     * @param note  the explanation, or an empty text
     * @throws IllegalArgumentException if value and unit are no term
     */
    public static ItemLimit of(String value, String unit, String note) {
        String amount = value.strip();
        Term term = amount.equals("0") ? zero(unit) : Term.parse(amount + " " + unit.strip());
        return new ItemLimit(term, Optional.of(note));
    }

    private static Term zero(String unit) {
        Unit counted = Term.parse("1 " + unit.strip()).unit();
        if (counted != Unit.WORKING_DAYS && counted != Unit.CALENDAR_DAYS) {
            throw new IllegalArgumentException("0 " + unit + " is no limit; only 0 days stand for the same day");
        }
        return Term.sameDay();
    }

    /** Returns the value as the standard has it; 0 for the same day. */
    public String value() {
        return String.valueOf(term.amount());
    }

    /** Returns the Chinese unit as the standard has it, such as 工作日; of the same day, 工作日 as well. */
    public String unit() {
        Unit counted = term.unit() == Unit.SAME_DAY ? Unit.WORKING_DAYS : term.unit();
        String words = counted.label().zh();
        return words.startsWith("个") && counted != Unit.MONTHS ? words.substring(1) : words;
    }
}
