package io.shixian.json;

import io.shixian.calendar.Notice;
import io.shixian.core.assessment.Scheme;
import io.shixian.core.casefile.OtherLimit;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Suspension;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.policy.PolicyQuery;
import io.shixian.core.policy.ScaleFinding;
import io.shixian.core.policy.Validity;
import java.util.Map;

/** What the constructors of records ask for, in words that repeat no value. */
final class Rules {

    private static final Map<Class<?>, String> WORDS = Map.of(
            Label.class, "write both wordings, none of them blank",
            Source.class, "a text that ends does so on the day it is in force or later",
            Particulars.class, "a grade is 1 to 5, and no reference to a document is blank",
            OtherLimit.class, "its term is counted onwards, not back",
            Suspension.class, "it goes on after it stops",
            Notice.class, "its days fit each other, the year and the week",
            Scheme.class, "its weights add up to 100, and its indicators have codes and sense of their own",
            Validity.class, "the last day is the first or later",
            PolicyQuery.class, "pages count from 1, and neither their size nor the words are too many",
            ScaleFinding.Undetermined.class, "figures are named if they are the cause, and only then");

    private Rules() {}

    static String of(Class<?> type) {
        return WORDS.getOrDefault(
                type, "codes are lower-case words joined by '-' or '.', numbers 0 or more, days in order");
    }
}
