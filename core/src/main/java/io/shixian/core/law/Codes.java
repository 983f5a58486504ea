package io.shixian.core.law;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form of every stable code: lower case, digits, hyphens, and dots between the parts of a name. */
public final class Codes {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*([-.][a-z0-9]+)*");

    private Codes() {}

    /**
     * Returns the code if it has the right form.
     *
     * @throws IllegalArgumentException if it has not
     */
    public static String check(String code) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "'" + code + "' is not a code; write lower-case words joined by '-' or '.', such as take-offline");
        }
        return code;
    }

    /** Returns the code of an enum constant, such as {@code in-principle}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
