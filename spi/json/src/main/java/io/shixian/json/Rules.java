package io.shixian.json;

import io.shixian.calendar.Notice;
import io.shixian.core.assessment.Scheme;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.OtherLimit;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Suspension;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.party.ItemCode;
import io.shixian.core.policy.PolicyQuery;
import io.shixian.core.policy.ScaleFinding;
import io.shixian.core.policy.Validity;
import io.shixian.core.request.CodeLengths;
import io.shixian.core.request.EnterprisePlatform;
import io.shixian.core.request.ItemType;
import io.shixian.core.request.ServiceItem;
import io.shixian.core.request.Submission;
import java.util.Map;

/** What the constructors of records ask for, in words that repeat no value. */
final class Rules {

    // spotless:off
    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(Label.class, "write both wordings, none of them blank"),
            Map.entry(Source.class, "a text that ends does so on the day it is in force or later"),
            Map.entry(Particulars.class, "a grade is 1 to 5, and no reference to a document is blank"),
            Map.entry(OtherLimit.class, "its term is counted onwards, not back"),
            Map.entry(Suspension.class, "it goes on after it stops"),
            Map.entry(ClockEvent.Warned.class, "its rung is 1 or more"),
            Map.entry(Notice.class, "its days fit each other, the year and the week"),
            Map.entry(Scheme.class, "its weights add up to 100, and its indicators have codes and sense of their own"),
            Map.entry(Validity.class, "the last day is the first or later"),
            Map.entry(PolicyQuery.class, "pages count from 1, and neither their size nor the words are too many"),
            Map.entry(ScaleFinding.Undetermined.class, "figures are named if they are the cause, and only then"),
            Map.entry(ItemCode.class, "it has 1 to 50 digits and capital letters"),
            Map.entry(ItemType.class, "its code has two digits, such as 01"),
            Map.entry(CodeLengths.class, "both allow 1 character or more"),
            Map.entry(Submission.Piece.class, "it names a material by its code, and 1 copy or more"),
            Map.entry(EnterprisePlatform.class, "its grade of protection is 1 to 5"),
            Map.entry(ServiceItem.class, "it has all that an item needs, and its parts fit each other; make it in Java to be told every fault"));
    // spotless:on

    private Rules() {}

    static String of(Class<?> type) {
        return WORDS.getOrDefault(
                type, "codes are lower-case words joined by '-' or '.', numbers 0 or more, days in order");
    }
}
