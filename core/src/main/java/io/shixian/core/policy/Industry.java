package io.shixian.core.policy;

import io.shixian.core.law.Label;
import java.util.regex.Pattern;

/**
 * An industry (行业) of GB/T 4754: a section, or a division, group or class in it.
 * <p>
 * A code reaches everything below it. The standard fills a class that is not divided further with zeros, so 701 and
 * 7010 are the same industry. Whether a group or class exists is not checked.
 *
 * @param code a section letter A to T, or 2 to 4 digits of which the first two are a division of the standard
 */
public record Industry(String code) implements Comparable<Industry> {

    private static final Pattern FORM = Pattern.compile("[A-T]|[0-9]{2,4}");
    private static final int SHOWN = 12;

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if it is neither a letter nor digits, or there is no such division
     */
    public Industry {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    (code.length() <= SHOWN ? "'" + code + "'" : "a text of " + code.length() + " characters")
                            + " is not an industry of GB/T 4754; write a section letter A to T, or 2 to 4"
                            + " digits without the letter, such as C or 3511");
        }
        if (IndustrySection.of(code).isEmpty()) {
            throw new IllegalArgumentException("industry " + code + " begins with " + code.substring(0, 2)
                    + ", which is no division of GB/T 4754; they run from 01 to 97");
        }
    }

    /** Returns the section in which it lies. */
    public IndustrySection section() {
        return IndustrySection.of(code).orElseThrow();
    }

    /** Tells whether another industry is this one or lies in it. */
    public boolean covers(Industry other) {
        return isSection() ? section() == other.section() : other.reach().startsWith(reach());
    }

    /** Returns the code, behind the letter of a section its name. */
    public Label label() {
        return isSection()
                ? new Label(
                        code + section().label().zh(),
                        code + " " + section().label().en())
                : new Label(code, code);
    }

    /** The code without the zeros that fill it up, such as 701 for 7010 and 97 for 9700. */
    private String reach() {
        int end = code.length();
        while (end > 2 && code.charAt(end - 1) == '0') {
            end--;
        }
        return code.substring(0, end);
    }

    private boolean isSection() {
        return code.length() == 1;
    }

    @Override
    public int compareTo(Industry other) {
        return reach().compareTo(other.reach());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Industry industry && industry.reach().equals(reach()));
    }

    @Override
    public int hashCode() {
        return reach().hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
