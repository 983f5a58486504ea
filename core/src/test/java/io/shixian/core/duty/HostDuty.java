package io.shixian.core.duty;

import io.shixian.core.deadline.Recurrence;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.party.Role;
import java.time.LocalDate;
import java.util.Optional;

/** A duty that a host adds: its text says "regularly" and the host says how often. */
final class HostDuty {

    static final Source PLATFORM_RULES =
            Source.statute("PLATFORM", "平台管理办法", "Platform Rules", LocalDate.parse("2025-03-05"));

    private HostDuty() {}

    static Duty every(Recurrence recurrence) {
        return of("backup", recurrence);
    }

    static Duty coded(String code) {
        return of(code, Recurrence.weekly());
    }

    private static Duty of(String code, Recurrence recurrence) {
        return new Duty(
                code,
                new Label("数据备份", "backup"),
                recurrence,
                PeriodSource.HOST,
                Role.OPERATOR,
                PLATFORM_RULES.article(4),
                "backup",
                Optional.empty());
    }
}
