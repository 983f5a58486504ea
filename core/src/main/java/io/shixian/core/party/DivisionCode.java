package io.shixian.core.party;

import io.shixian.core.law.Label;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an administrative division (行政区划代码), as in GB/T 2260, with the township (GB/T 10114) and the village
 * behind it where known.
 * <p>
 * Zeros that fill the levels below stand for all of them: 32 and 320000 are both the whole province, though not equal as
 * codes. Only the form is checked, not whether the division exists: the lists of the ministries change every year.
 *
 * @param value 2, 4, 6, 9 or 12 digits
 */
public record DivisionCode(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]*");

    /** A level of the administrative divisions, by how many digits name it. */
    public enum Level {
        /** Province, autonomous region, municipality (省级). */
        PROVINCE(2, "省级", "province"),
        /** Prefecture, city (地级). */
        PREFECTURE(4, "地级", "prefecture"),
        /** County, district (县级). */
        COUNTY(6, "县级", "county"),
        /** Township, street (乡级). */
        TOWNSHIP(9, "乡级", "township"),
        /** Village, community (村级). */
        VILLAGE(12, "村级", "village");

        private final int digits;
        private final Label label;

        Level(int digits, String zh, String en) {
            this.digits = digits;
            this.label = new Label(zh, en);
        }

        /** Returns its name. */
        public Label label() {
            return label;
        }

        private static Optional<Level> of(int digits) {
            return Arrays.stream(values())
                    .filter(level -> level.digits == digits)
                    .findFirst();
        }
    }

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if it is wrong
     */
    public DivisionCode {
        verdict(value).require("a division code");
    }

    /**
     * Returns the code.
     *
     * @throws IllegalArgumentException if its form is wrong
     */
    public static DivisionCode of(String text) {
        return new DivisionCode(text);
    }

    /** Tells whether a text has exactly the form of such a code; there is no check digit. */
    public static Verdict verdict(CharSequence text) {
        if (Level.of(text.length()).isEmpty()) {
            return Verdict.badFormat(
                    "应为2、4、6、9或12位数字，现为" + text.length() + "位", "it has 2, 4, 6, 9 or 12 digits, not " + text.length());
        }
        if (!DIGITS.matcher(text).matches()) {
            return Verdict.badFormat("只能用数字 0 至 9，如 320100", "it is written in the digits 0 to 9, such as 320100");
        }
        return text.charAt(0) == '0'
                ? Verdict.badFormat(
                        "没有以0开头的省份；全国范围请留空", "no province begins with 0; leave it out for the whole country")
                : Verdict.VALID;
    }

    /** Returns the code without the zeros that stand for all divisions below, such as 32 for 320000. */
    public String prefix() {
        String prefix = value;
        Level[] levels = Level.values();
        for (int i = levels.length - 1; i > 0; i--) {
            int shorter = levels[i - 1].digits;
            if (prefix.length() == levels[i].digits && isZero(prefix.substring(shorter))) {
                prefix = prefix.substring(0, shorter);
            }
        }
        return prefix;
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(digit -> digit == '0');
    }

    /** Returns the level of the division. */
    public Level level() {
        return Level.of(prefix().length()).orElseThrow();
    }

    /** Tells whether another division is this one or lies in it. */
    public boolean contains(DivisionCode other) {
        return other.prefix().startsWith(prefix());
    }

    /** Returns the division of that level in which this one lies, itself if it is of that level, in the fewest digits. */
    public Optional<DivisionCode> at(Level level) {
        String prefix = prefix();
        return prefix.length() < level.digits
                ? Optional.empty()
                : Optional.of(new DivisionCode(prefix.substring(0, level.digits)));
    }

    /** Returns the digits. */
    @Override
    public String toString() {
        return value;
    }
}
