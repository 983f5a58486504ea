package io.shixian.json;

import io.shixian.calendar.OpenInterval;
import io.shixian.core.application.ApplicationId;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.deadline.Recurrence;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.CaseNumber;
import io.shixian.core.party.DivisionCode;
import io.shixian.core.party.MobileNumber;
import io.shixian.core.party.OrganisationCode;
import io.shixian.core.party.Party;
import io.shixian.core.party.ResidentId;
import io.shixian.core.party.UnifiedSocialCreditCode;
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
            new TextForm<>(BigDecimal.class, "a decimal", "0.95", TextForms::text, TextForms::decimal),
            new TextForm<>(Term.class, "a term", "5 working days", Term::toString, Term::parse),
            new TextForm<>(Recurrence.class, "a recurrence", "weekly", Recurrence::toString, Recurrence::parse),
            new TextForm<>(OpenInterval.class, "an interval", "09:00-12:00", OpenInterval::toString, OpenInterval::parse),
            new TextForm<>(CaseId.class, "a case id", "c-1", CaseId::value, CaseId::new),
            new TextForm<>(ApplicationId.class, "an application id", "a-1", ApplicationId::value, ApplicationId::new),
            new TextForm<>(Party.class, "a party's id", "a-1", Party::id, Party::new),
            new TextForm<>(CaseNumber.class, "a case number", "2026-0001", CaseNumber::value, CaseNumber::new),
            new TextForm<>(UnifiedSocialCreditCode.class, "a unified social credit code", "91350100M000100Y43",
                    UnifiedSocialCreditCode::value, UnifiedSocialCreditCode::lenient),
            new TextForm<>(OrganisationCode.class, "an organisation code", "M000100Y4",
                    OrganisationCode::value, OrganisationCode::lenient),
            new TextForm<>(ResidentId.class, "a resident number", "11010519491231002X", ResidentId::unmasked, ResidentId::new),
            new TextForm<>(MobileNumber.class, "a mobile number", "13812345678", MobileNumber::unmasked, MobileNumber::new),
            new TextForm<>(DivisionCode.class, "a division code", "320100", DivisionCode::value, DivisionCode::new),
            new TextForm<>(Region.class, "a division code", "320100", Region::code, Region::new),
            new TextForm<>(Industry.class, "an industry code", "6510", Industry::code, Industry::new),
            new TextForm<>(Tag.class, "a tag", "高新技术企业", Tag::word, Tag::new));
    // spotless:on

    private static final int LONGEST_DECIMAL = 60;

    private TextForms() {}

    private static String text(BigDecimal decimal) {
        try {
            return decimal(decimal.toString()).toString();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "a decimal has more than " + LONGEST_DECIMAL + " digits and could not be read again; round it", e);
        }
    }

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
