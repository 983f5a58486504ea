package io.shixian.core.deadline;

/** 民法典 201 and 203: the day behind the holidays. */
class CivilDaysTest extends LawDays {

    CivilDaysTest() {
        super(DayConvention.CIVIL, "CIVIL-203", "", """
                10日 from 2025-09-26: 2025-10-09
                20日 from 2026-02-10: 2026-03-02
                """);
    }
}
