package io.shixian.core.deadline;

/** 行政复议法 88, with the periods of 30, 48, 54 and 62. */
class ReconsiderationDaysTest extends LawDays {

    ReconsiderationDaysTest() {
        super(DayConvention.RECONSIDERATION, "RECONSIDERATION-88.2", "3 5 7 10", """
                3日 from 2025-09-26: 2025-09-30
                5日 from 2025-09-26: 2025-10-10
                7日 from 2025-09-26: 2025-10-13
                10日 from 2025-09-26: 2025-10-16
                30日 from 2025-09-26: 2025-10-27
                60日 from 2025-09-26: 2025-11-25
                """);
    }
}
