package io.shixian.core.deadline;

/** 税收征收管理法实施细则 109: 1 to 8 October 2025 and 15 to 23 February 2026 are added where three of them are inside. */
class TaxDaysTest extends LawDays {

    TaxDaysTest() {
        super(DayConvention.TAX, "TAX-109", "", """
                5日 from 2025-09-26: 2025-10-09
                7日 from 2025-09-26: 2025-10-11
                15日 from 2025-09-26: 2025-10-20
                30日 from 2025-09-26: 2025-11-03
                15日 from 2026-02-10: 2026-03-06
                """);
    }
}
