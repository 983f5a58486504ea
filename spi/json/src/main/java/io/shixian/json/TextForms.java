package io.shixian.json;

import io.shixian.calendar.OpenInterval;
import io.shixian.core.application.ApplicationId;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.deadline.Recurrence;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Party;
import io.shixian.core.policy.Industry;
import io.shixian.core.policy.Region;
import io.shixian.core.policy.Tag;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/** The types that are texts. */
final class TextForms {

    // spotless:off
    static final List<TextForm<?>> ALL = List.of(
            new TextForm<>(String.class, "a text", "", UnaryOperator.identity(), UnaryOperator.identity()),
            new TextForm<>(LocalDate.class, "a day", "2026-01-31", LocalDate::toString, LocalDate::parse),
            new TextForm<>(Instant.class, "an instant", "2026-01-31T02:00:00Z", Instant::toString, Instant::parse),
            new TextForm<>(Duration.class, "a duration", "PT1H30M", Duration::toString, Duration::parse),
            new TextForm<>(ZoneId.class, "a time zone", "Asia/Shanghai", ZoneId::getId, ZoneId::of),
            new TextForm<>(BigDecimal.class, "a decimal", "0.95", BigDecimal::toString, TextForms::decimal),
            new TextForm<>(Term.class, "a term", "5 working days", Term::toString, Term::parse),
            new TextForm<>(Recurrence.class, "a recurrence", "weekly", Recurrence::toString, Recurrence::parse),
            new TextForm<>(OpenInterval.class, "an interval", "09:00-12:00", OpenInterval::toString, OpenInterval::parse),
            new TextForm<>(CaseId.class, "a case id", "c-1", CaseId::value, CaseId::new),
            new TextForm<>(ApplicationId.class, "an application id", "a-1", ApplicationId::value, ApplicationId::new),
            new TextForm<>(Party.class, "a party's id", "a-1", Party::id, Party::new),
            new TextForm<>(Region.class, "a division code", "320100", Region::code, Region::new),
            new TextForm<>(Industry.class, "an industry code", "6510", Industry::code, Industry::new),
            new TextForm<>(Tag.class, "a tag", "高新技术企业", Tag::word, Tag::new));
    // spotless:on

    private static final int LONGEST_DECIMAL = 60;

    private TextForms() {}

    /** Long decimals and large exponents cost more to count with than they say. */
    private static BigDecimal decimal(String text) {
        if (text.length() > LONGEST_DECIMAL) {
            throw new NumberFormatException("too long");
        }
        BigDecimal decimal = new BigDecimal(text);
        if (Math.abs((long) decimal.scale()) > LONGEST_DECIMAL) {
            throw new NumberFormatException("too large");
        }
        return decimal;
    }
}
