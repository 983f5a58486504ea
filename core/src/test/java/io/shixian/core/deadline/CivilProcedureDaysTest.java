package io.shixian.core.deadline;

/** 民事诉讼法 85, for contrast: 5 日 are calendar days even in the holidays. */
class CivilProcedureDaysTest extends LawDays {

    CivilProcedureDaysTest() {
        super(DayConvention.CIVIL_PROCEDURE, "CIVIL-PROCEDURE-85", "", """
                5日 from 2025-09-26: 2025-10-09
                15日 from 2025-09-26: 2025-10-11
                30日 from 2026-02-10: 2026-03-12
                """);
    }
}
