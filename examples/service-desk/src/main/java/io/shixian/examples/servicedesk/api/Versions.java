package io.shixian.examples.servicedesk.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Versions of cases as entity tags: {@code "5"} is the case after its fifth event. Lights change with time under the same tag. */
final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private Versions() {}

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** Returns the version that a command was decided on. */
    static int expected(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw ApiException.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "version-missing",
                    "请以 If-Match 给出所读取的版本，即读取办件时的 ETag",
                    "give the version that you have read in If-Match: the ETag of the case");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw ApiException.faulty("If-Match", "应为一个 ETag，如 \"5\"", "is one entity tag such as \"5\"");
        }
        return Integer.parseInt(tag.group(1));
    }
}
