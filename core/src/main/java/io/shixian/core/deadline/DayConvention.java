package io.shixian.core.deadline;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import java.util.Objects;
import java.util.Set;

/**
 * Which numbers of 日 a law means as working days, so that nobody who writes its rules guesses the unit.
 * <p>
 * Only for a bare 日: where a clause writes 工作日, it means {@link Term#workdays} in every law. Where a number means calendar
 * days, {@link #roll} says what happens to a last day that is not worked.
 *
 * @param clause  where the law says so
 * @param upTo    numbers up to this one, itself included, are working days; 0 for none
 * @param figures further numbers that are working days, each for itself
 * @param roll    what happens to a last day of calendar days that is not worked
 */
public record DayConvention(Clause clause, int upTo, Set<Integer> figures, Roll roll) {

    /** 行政许可法 82: all that the organ has time for; whether the applicant's own periods, too, is open. */
    public static final DayConvention LICENSING = all(Sources.LICENSING_LAW.article(82));

    /** 行政处罚法 85: 2, 3, 5 and 7. */
    public static final DayConvention PENALTY = figures(Sources.PENALTY_LAW.article(85), 2, 3, 5, 7);

    /** 行政复议法 88: 3, 5, 7 and 10. */
    public static final DayConvention RECONSIDERATION =
            figures(Sources.RECONSIDERATION_LAW.article(88, 2), 3, 5, 7, 10);

    /** 行政强制法 69: all up to 10. */
    public static final DayConvention COERCION = upTo(Sources.COERCION_LAW.article(69), 10);

    /**
     * 信访工作条例: none. No article says it; that article 23 writes 日 for the notice and 工作日 for an objection to it is why it
     * is read so.
     */
    public static final DayConvention PETITION = none(Sources.PETITION_REGULATIONS.article(23));

    /** 民法典 201 and 203: none. */
    public static final DayConvention CIVIL = none(Sources.CIVIL_CODE.article(203));

    /** 民事诉讼法 85: none; that time on the way is not counted is for whoever judges a posted act. */
    public static final DayConvention CIVIL_PROCEDURE = none(Sources.CIVIL_PROCEDURE_LAW.article(85));

    /** 税收征收管理法实施细则 109: none, and long runs of rest days are added. */
    public static final DayConvention TAX =
            none(Sources.TAX_COLLECTION_RULES.article(109)).rolling(Roll.STRETCH);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the first is negative, or a figure is less than 1
     */
    public DayConvention {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(roll, "roll");
        figures = Set.copyOf(figures);
        if (upTo < 0) {
            throw new IllegalArgumentException(
                    "a convention for numbers up to " + upTo + " does not exist; 0 stands for no numbers");
        }
        for (int figure : figures) {
            if (figure < 1) {
                throw new IllegalArgumentException(
                        "a convention for " + figure + " days does not exist; a law writes 1 or more");
            }
        }
    }

    /** Returns that every number means working days. */
    public static DayConvention all(Clause clause) {
        return upTo(clause, Integer.MAX_VALUE);
    }

    /** Returns that no number means working days: they are calendar days, unless 工作日 is written. */
    public static DayConvention none(Clause clause) {
        return upTo(clause, 0);
    }

    /** Returns that numbers up to one, itself included, mean working days. */
    public static DayConvention upTo(Clause clause, int most) {
        return new DayConvention(clause, most, Set.of(), Roll.NEXT_WORKING_DAY);
    }

    /** Returns that only the numbers listed mean working days. */
    public static DayConvention figures(Clause clause, Integer... listed) {
        return new DayConvention(clause, 0, Set.of(listed), Roll.NEXT_WORKING_DAY);
    }

    /** Returns the same convention with another roll. */
    public DayConvention rolling(Roll other) {
        return new DayConvention(clause, upTo, figures, other);
    }

    /**
     * Returns what the law means by a number of 日.
     *
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Term termOf(int days) {
        return days <= upTo || figures.contains(days) ? Term.workdays(days) : Term.calendarDays(days);
    }

    /** Returns a host's way of counting with the law's roll, which working days don't need. */
    public Counting counting(Counting ofHost) {
        return ofHost.rolling(roll);
    }
}
