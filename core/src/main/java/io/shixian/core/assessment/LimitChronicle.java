package io.shixian.core.assessment;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.Judgement;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notes how the limits of a case came out, each run once.
 * <p>
 * A limit that ran out counts on its last day, whenever that was recorded, and not again when the act comes late. A limit
 * that the procedure of the case does not know (any more) does not count, whatever became of it.
 */
final class LimitChronicle {

    private final Procedure procedure;
    private final Map<Role, Party> bound;
    private final List<LimitEnd> ends = new ArrayList<>();
    private final Map<String, Integer> lapsed = new HashMap<>();
    private final Set<String> extended = new HashSet<>();

    /** Notes the limits of a case, owed by the parties that are bound as each event comes. */
    LimitChronicle(Procedure procedure, Map<Role, Party> bound) {
        this.procedure = procedure;
        this.bound = bound;
    }

    List<LimitEnd> ends() {
        return ends;
    }

    void note(CaseEvent event, LocalDate recorded) {
        LocalDate day = recorded;
        if (event instanceof CaseEvent.Lapsed lapse) {
            // What the law deems then, it deems on the day the limit ran out, whoever looked when.
            day = lapse.dueOn();
            if (add(lapse.missed(), day, Optional.empty())) {
                lapsed.put(lapse.limit(), ends.size() - 1);
            }
        } else if (event instanceof ClockEvent.Extended more) {
            extended.add(more.limit());
        }
        for (Judgement judgement : event.judgements()) {
            end(judgement, day);
        }
    }

    private void end(Judgement judgement, LocalDate day) {
        Optional<Integer> missed = Optional.ofNullable(lapsed.remove(judgement.limit()));
        if (missed.isPresent()) {
            ends.set(missed.get(), ends.get(missed.get()).doneOn(day));
        } else {
            add(judgement, day, Optional.of(day));
        }
        extended.remove(judgement.limit());
    }

    /** Notes a verdict; false if there was none, or the limit is not known. */
    private boolean add(Judgement judgement, LocalDate day, Optional<LocalDate> done) {
        Optional<TimeLimit> limit = procedure.limit(judgement.limit());
        LimitStatus status = judgement.status();
        if (limit.isEmpty() || !(status == LimitStatus.MET || status.isMissed())) {
            return false;
        }
        LocalDate counted = status.isMissed() ? judgement.lastDay().orElse(day) : day;
        boolean longer = extended.contains(judgement.limit());
        return ends.add(new LimitEnd(limit.get(), status, counted, done, longer, owing(judgement.limit())));
    }

    /** Returns the party that owes a limit now, if the role is bound. */
    Set<Actor> owing(String code) {
        return procedure
                .limit(code)
                .flatMap(TimeLimit::owedBy)
                .flatMap(role -> Optional.ofNullable(bound.get(role)).map(party -> new Actor(role, party)))
                .map(Set::of)
                .orElse(Set.of());
    }
}
