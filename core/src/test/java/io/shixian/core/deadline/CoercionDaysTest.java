package io.shixian.core.deadline;

/** 行政强制法 69: 十日以内 are working days, the tenth included. */
class CoercionDaysTest extends LawDays {

    CoercionDaysTest() {
        super(DayConvention.COERCION, "COERCION-69", "1 2 3 4 5 6 7 8 9 10", """
                10日 from 2025-09-26: 2025-10-16
                11日 from 2025-09-26: 2025-10-09
                30日 from 2026-02-10: 2026-03-12
                """);
    }
}
