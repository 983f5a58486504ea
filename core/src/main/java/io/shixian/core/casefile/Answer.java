package io.shixian.core.casefile;

import java.util.List;
import java.util.Optional;

/** What a part of the decider answers: events, or a refusal. */
record Answer(List<CaseEvent> events, Optional<Refusal> refusal) {

    static Answer of(CaseEvent event) {
        return new Answer(List.of(event), Optional.empty());
    }

    static Answer refused(Refusal refusal) {
        return new Answer(List.of(), Optional.of(refusal));
    }
}
