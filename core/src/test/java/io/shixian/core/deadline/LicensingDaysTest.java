package io.shixian.core.deadline;

/** 行政许可法 82: the organ's periods are working days, whatever the number. */
class LicensingDaysTest extends LawDays {

    LicensingDaysTest() {
        super(DayConvention.LICENSING, "LICENSING-82", ALL, """
                5日 from 2025-09-26: 2025-10-10
                20日 from 2025-09-26: 2025-10-30
                30日 from 2026-02-10: 2026-03-30
                """);
    }
}
