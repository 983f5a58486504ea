package io.shixian.spi.wording;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Cases that were opened with what was handed in. */
final class Handing {

    static final CaseId CASE = new CaseId("c-1");
    static final Procedure COMPLAINT = BusinessComplaint.PROCEDURE;

    static final Particulars GIVEN = new Particulars(
            Optional.of("我是张三，电话13800138000"),
            List.of("身份证 11010519491231002X"),
            Map.of(),
            Map.of(),
            OptionalInt.of(2),
            Map.of("phone", "13800138000", "blank", ""));

    private static final Decider RULES = new Decider(ChinaCalendar.published(), Counting.STANDARD);
    private static final Instant AT = Instant.parse("2025-09-30T06:00:00Z");

    private Handing() {}

    static Particulars data(String... namesAndValues) {
        Map<String, String> data = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            data.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Particulars(Optional.empty(), List.of(), Map.of(), Map.of(), OptionalInt.empty(), data);
    }

    static CaseFile opened(CaseId id, Particulars given) {
        Command.Open open = new Command.Open(id, AT, Actor.of(Role.APPLICANT, "citizen-1"), given);
        return ((Decision.Accepted) RULES.open(COMPLAINT, open)).file();
    }

    static CaseFile erased(CaseFile file, String... words) {
        Command.Erase erase =
                new Command.Erase(file.id(), AT, Actor.of(Role.ADMINISTRATOR, "admin"), List.of(words), "本人请求");
        return ((Decision.Accepted) RULES.decide(file, erase)).file();
    }
}
