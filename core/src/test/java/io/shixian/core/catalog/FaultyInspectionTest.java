package io.shixian.core.catalog;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.catalog.WeeklyInspection.INSPECT;
import static io.shixian.core.catalog.WeeklyInspection.INSPECTED;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Judgement;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.casefile.Matter;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Item by item: a fault is a result, no result is none. */
class FaultyInspectionTest {

    private static final Actor OPERATOR = Actor.of(Role.OPERATOR, "op-1");

    private final Matter due = Matter.opened(
            WeeklyInspection.PROCEDURE,
            "2025-03-03T09:00",
            OPERATOR,
            particulars(Map.of(), Map.of("period", "2025-W10", "dueOn", "2025-03-07")));

    static List<String> items() {
        return List.of(WeeklyInspectionTest.ITEMS.split(" "));
    }

    private static Particulars particulars(Map<String, Boolean> results, Map<String, String> data) {
        return new Particulars(Optional.empty(), List.of(), Map.of(), results, OptionalInt.empty(), data);
    }

    private static Map<String, Boolean> passed() {
        return new HashMap<>(items().stream().collect(toMap(Function.identity(), item -> true)));
    }

    private static Command inspect(Map<String, Boolean> results) {
        return act("2025-03-07T23:59", OPERATOR, INSPECT, particulars(results, Map.of()));
    }

    @ParameterizedTest
    @MethodSource("items")
    void a_fault_found_is_still_an_inspection_in_time(String item) {
        Map<String, Boolean> results = passed();
        results.put(item, false);

        Matter inspected = due.after(inspect(results));

        assertThat(inspected.file().stage()).isEqualTo(INSPECTED);
        assertThat(inspected.file().last().judgements())
                .singleElement()
                .returns("inspect", Judgement::limit)
                .returns(LimitStatus.MET, Judgement::status);
    }

    @ParameterizedTest
    @MethodSource("items")
    void an_item_without_a_result_is_no_inspection(String item) {
        Map<String, Boolean> results = passed();
        results.remove(item);

        assertThat(due.refusedWith(inspect(results))).isEqualTo(Refusal.Code.CHECKLIST_INCOMPLETE);
    }
}
