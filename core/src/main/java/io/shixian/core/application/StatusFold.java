package io.shixian.core.application;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.procedure.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Adds up what the matters of an application say, in the order of time.
 * <p>
 * Whatever happens at one instant counts together, so that no order among matters has to be invented.
 */
final class StatusFold {

    private static final ApplicationStatus[] ALL = ApplicationStatus.values();

    /** A matter said one thing about the application and says another from an instant on. */
    private record Turn(Optional<CaseId> matter, ApplicationStatus before, ApplicationStatus after) {}

    private final NavigableMap<Instant, List<Turn>> turns = new TreeMap<>();
    private final int[] saying = new int[ALL.length];

    static List<StatusChange> changes(Collection<CaseFile> matters, Optional<Instant> onlineSince) {
        StatusFold fold = new StatusFold();
        onlineSince.ifPresent(since ->
                fold.turn(since, new Turn(Optional.empty(), ApplicationStatus.ONBOARDING, ApplicationStatus.ONLINE)));
        matters.forEach(fold::add);
        return fold.changes();
    }

    private void add(CaseFile matter) {
        Optional<ApplicationStatus> said = Optional.empty();
        Stage stage = matter.procedure().opening().stage();
        Instant at = Instant.MIN;
        for (CaseEvent event : matter.history()) {
            stage = event.stageAfter(stage);
            at = latest(at, holdsFrom(event));
            ApplicationStatus says = Saying.of(matter.procedure(), stage);
            if (said.isEmpty() || said.get() != says) {
                turn(at, new Turn(Optional.of(matter.id()), said.orElse(ApplicationStatus.ONBOARDING), says));
                said = Optional.of(says);
            }
        }
    }

    /** A limit takes effect as it runs out, whenever that is looked at (V1). */
    private static Instant holdsFrom(CaseEvent event) {
        return event instanceof CaseEvent.Lapsed lapse
                ? lapse.missed().expiresAt().orElse(lapse.recordedAt())
                : event.recordedAt();
    }

    /** A limit counted back from a day may have run out before the matter was opened. */
    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void turn(Instant at, Turn turn) {
        turns.computeIfAbsent(at, instant -> new ArrayList<>()).add(turn);
    }

    private List<StatusChange> changes() {
        List<StatusChange> changes = new ArrayList<>();
        turns.forEach((at, together) -> {
            together.forEach(turn -> {
                saying[turn.before.ordinal()]--;
                saying[turn.after.ordinal()]++;
            });
            ApplicationStatus status = highest();
            if (changes.isEmpty() || changes.get(changes.size() - 1).status() != status) {
                changes.add(new StatusChange(at, status, causes(together, changes.isEmpty())));
            }
        });
        return List.copyOf(changes);
    }

    private ApplicationStatus highest() {
        int i = ALL.length - 1;
        while (i > 0 && saying[i] == 0) {
            i--;
        }
        return ALL[i];
    }

    /** Those that say something else now; the first time, all, since the application was not known before. */
    private static List<CaseId> causes(List<Turn> together, boolean first) {
        return together.stream()
                .filter(turn -> first || turn.before != turn.after)
                .flatMap(turn -> turn.matter.stream())
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }
}
