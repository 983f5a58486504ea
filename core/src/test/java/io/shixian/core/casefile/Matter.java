package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case being driven: what is accepted leads on, what is refused must have changed nothing. */
public record Matter(CaseFile file, Decider decider) {

    public static final Decider DECIDER = decider(ChinaCalendar.published());

    static Decider decider(WorkCalendar calendar) {
        return new Decider(calendar, Counting.STANDARD);
    }

    public static Matter opened(Procedure procedure, String at, Actor by) {
        return opened(procedure, at, by, Particulars.NONE);
    }

    public static Matter opened(Procedure procedure, String at, Actor by, Particulars particulars) {
        Decision decision = DECIDER.open(procedure, Commands.open(at, by, particulars));
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return new Matter(((Decision.Accepted) decision).file(), DECIDER);
    }

    Matter on(WorkCalendar calendar) {
        return new Matter(file, decider(calendar));
    }

    /** Says commands, all of which must be accepted. */
    public Matter after(Command... commands) {
        CaseFile after = file;
        for (Command command : commands) {
            Decision decision = decider.decide(after, command);
            assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
            after = ((Decision.Accepted) decision).file();
        }
        return new Matter(after, decider);
    }

    /** Says a command that must be refused and change nothing. */
    public Refusal refused(Command command) {
        Observed before = Observed.of(file);
        Decision decision = decider.decide(file, command);
        assertThat(Observed.of(file)).isEqualTo(before);
        return assertThat(decision)
                .as("%s", command)
                .asInstanceOf(type(Decision.Refused.class))
                .actual()
                .refusal();
    }

    public Refusal.Code refusedWith(Command command) {
        return refused(command).code();
    }

    Stage stage() {
        return file.stage();
    }

    List<CaseEvent> history() {
        return file.history();
    }

    CaseEvent last() {
        return file.last();
    }

    LimitState limit(String code, String at) {
        return file.limits(decider.calendar(), decider.counting(), Commands.at(at)).stream()
                .filter(state -> state.limit().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the limit " + code + " has not begun"));
    }

    LimitStatus status(String limit, String at) {
        return limit(limit, at).status();
    }

    Deadline deadline(String limit) {
        return limit(limit, "2025-01-01T00:00").deadline();
    }

    /** Everything that can be seen of a file. */
    public record Observed(
            CaseId id,
            Procedure procedure,
            Stage stage,
            int version,
            Map<?, ?> parties,
            List<@Nullable ClockRun> runs,
            List<CaseEvent> history,
            CaseEvent last,
            String text) {

        public static Observed of(CaseFile file) {
            return new Observed(
                    file.id(),
                    file.procedure(),
                    file.stage(),
                    file.version(),
                    file.parties(),
                    file.procedure().limits().stream()
                            .map(limit -> file.run(limit).orElse(null))
                            .toList(),
                    file.history(),
                    file.last(),
                    file.toString());
        }
    }
}
