package io.shixian.core.deadline;

/** 信访工作条例: 15, 30 and 60 日 are calendar days; only the five for an objection are written as 工作日. */
class PetitionDaysTest extends LawDays {

    PetitionDaysTest() {
        super(DayConvention.PETITION, "PETITION-23", "", """
                15日 from 2025-09-26: 2025-10-11
                30日 from 2025-09-26: 2025-10-27
                60日 from 2026-02-10: 2026-04-13
                """);
    }
}
