package io.shixian.core.casefile;

import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Ladder;
import java.util.List;

/** Cases of which those who owe something are warned. */
final class Warned {

    private Warned() {}

    /** The same case before a decider that warns. */
    static Matter warning(Matter matter, Ladder ladder) {
        return new Matter(matter.file(), new Decider(matter.decider().calendar(), Counting.STANDARD, ladder));
    }

    static List<String> types(Matter matter) {
        return matter.history().stream().map(CaseEvent::type).toList();
    }

    static List<ClockEvent.Warned> warnings(Matter matter) {
        return warnings(matter.file());
    }

    static List<ClockEvent.Warned> warnings(CaseFile file) {
        return file.history().stream()
                .filter(ClockEvent.Warned.class::isInstance)
                .map(ClockEvent.Warned.class::cast)
                .toList();
    }
}
