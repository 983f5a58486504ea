package io.shixian.jackson.two;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.Day;
import io.shixian.calendar.Notice;
import io.shixian.calendar.OfficeHours;
import io.shixian.core.assessment.PlatformScheme;
import io.shixian.core.assessment.Scheme;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Recurrence;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Role;
import io.shixian.core.policy.Industry;
import io.shixian.core.policy.Region;
import io.shixian.json.StoredCase;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;

/** What random values are made of. */
final class Parts {

    private static final List<Notice> NOTICES = ChinaCalendar.published()
            .days(LocalDate.of(2015, 1, 1), LocalDate.of(2026, 12, 1))
            .flatMap(day -> day.notice().stream())
            .distinct()
            .toList();
    private static final String[] TEXTS = {
        "a",
        "a-1",
        "take-offline",
        "duty.inspection",
        "2026-W40",
        "说明",
        "理由：/ \"是\" \\ 否",
        "\u0000\u001f\t\n\r\b\f\u007f",
        "🙂 𠮷",
        "\u2028\u2029",
        "<script>",
        " ",
        "",
        "'",
        "GDZW-5.3",
        "x".repeat(90)
    };

    private Parts() {}

    static <T> T oneOf(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }

    private static long number(Random random) {
        return oneOf(new Long[] {0L, 1L, 2L, 3L, 4L, 5L, 60L, 1000L, (long) Integer.MAX_VALUE, -1L}, random);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2001, 1, 1).plusDays(random.nextInt(random.nextBoolean() ? 9_000 : 900_000));
    }

    static Optional<Object> of(Class<?> type, Random random) {
        return Optional.ofNullable(plain(type, random)).or(() -> Optional.ofNullable(ours(type, random)));
    }

    private static Object plain(Class<?> type, Random random) {
        return switch (type.getName()) {
            case "java.lang.String" -> oneOf(TEXTS, random);
            case "int", "java.lang.Integer" -> (int) number(random);
            case "long", "java.lang.Long" -> random.nextInt(9) == 0 ? Long.MAX_VALUE : number(random);
            case "boolean", "java.lang.Boolean" -> random.nextBoolean();
            case "java.util.OptionalInt" ->
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(6));
            case "java.util.OptionalLong" ->
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(number(random));
            case "java.time.LocalDate" -> day(random);
            case "java.time.LocalTime" -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case "java.time.Instant" ->
                Instant.ofEpochSecond(random.nextInt(), random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
            case "java.time.Duration" -> Duration.ofSeconds(random.nextInt(1_000_000), random.nextInt(1000));
            case "java.time.ZoneId" -> ZoneId.of(oneOf(new String[] {"Asia/Shanghai", "Z", "+08:00"}, random));
            case "java.math.BigDecimal" -> new BigDecimal(oneOf(new String[] {"0.95", "1E+2", "0", "-3.5"}, random));
            default -> null;
        };
    }

    private static Object ours(Class<?> type, Random random) {
        if (type == Term.class) {
            int amount = 1 + random.nextInt(random.nextBoolean() ? 60 : Integer.MAX_VALUE - 1);
            return oneOf(
                    new Term[] {
                        Term.workdays(amount),
                        Term.calendarDays(amount).backwards(),
                        Term.months(amount),
                        Term.years(amount),
                        Term.hours(amount),
                        Term.workingHours(amount),
                        Term.sameDay(),
                        Term.workdays(1)
                    },
                    random);
        }
        if (type == Recurrence.class) {
            Recurrence every = Recurrence.everyWorkdays(1 + random.nextInt(50), day(random));
            return oneOf(new Recurrence[] {Recurrence.weekly(), Recurrence.quarterly(), every}, random);
        }
        if (type == Clause.class && random.nextBoolean()) {
            return oneOf(
                    new Clause[] {
                        Sources.LICENSING_LAW.article(32, 1, 4),
                        Sources.BUSINESS_ENVIRONMENT.article(36),
                        Sources.GDZW_OPERATION.section("5.3-c"),
                        Sources.OTHER_RULE.cited("本市规定"),
                        new Clause(Sources.CIVIL_CODE, "203", new Label("民法典203", "Civil Code 203"))
                    },
                    random);
        }
        if (type == Source.class && random.nextBoolean()) {
            return oneOf(new Source[] {Sources.CIVIL_CODE, Sources.STATISTICAL_SCALE}, random);
        }
        if (type == Role.class) {
            return oneOf(
                    new Role[] {
                        Role.APPLICANT,
                        Role.RESPONSIBLE_UNIT,
                        Role.of("accessor", "接入单位", "department"),
                        Role.of("hotline", "12345 热线", "hotline")
                    },
                    random);
        }
        return Optional.ofNullable(SampleItems.of(type, random)).orElseGet(() -> sampled(type, random));
    }

    private static Object sampled(Class<?> type, Random random) {
        if (type == Region.class) {
            return new Region(oneOf(new String[] {"32", "320000", "3201", "320102001"}, random));
        }
        if (type == Industry.class) {
            return new Industry(oneOf(new String[] {"C", "65", "6510", "701"}, random));
        }
        if (type == Notice.class) {
            return NOTICES.get(random.nextInt(NOTICES.size()));
        }
        if (type == Scheme.class) {
            return PlatformScheme.SCHEME;
        }
        if (type == OfficeHours.class) {
            OfficeHours hours = OfficeHours.of("09:00-12:00", "13:30-24:00").on(day(random));
            return random.nextBoolean() ? hours : hours.onMakeupDays().on(DayOfWeek.MONDAY, "10:00-11:00");
        }
        if (type == Day.class) {
            return ChinaCalendar.published().day(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700)));
        }
        return type == CaseFile.class || type == StoredCase.class || type == Deadline.class || type == LimitState.class
                ? SampleCase.of(type)
                : null;
    }
}
