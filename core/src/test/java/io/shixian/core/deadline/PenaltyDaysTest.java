package io.shixian.core.deadline;

/** 行政处罚法 85, with the periods of 48, 56, 60, 61, 64, 67 and 71. */
class PenaltyDaysTest extends LawDays {

    PenaltyDaysTest() {
        super(DayConvention.PENALTY, "PENALTY-85", "2 3 5 7", """
                2日 from 2025-09-26: 2025-09-29
                3日 from 2026-02-10: 2026-02-13
                5日 from 2025-09-26: 2025-10-10
                7日 from 2025-09-26: 2025-10-13
                15日 from 2025-09-26: 2025-10-11
                90日 from 2026-02-10: 2026-05-11
                """);
    }
}
