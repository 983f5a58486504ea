package io.shixian.core.procedure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which stages each limit of a procedure may run, found by walking every way through the table. */
public final class RunningLimits {

    private final Procedure procedure;
    private final List<TimeLimit> limits;
    private final Set<Situation> seen = new HashSet<>();
    private final Deque<Situation> open = new ArrayDeque<>();

    private record Situation(Stage stage, BitSet running) {}

    private RunningLimits(Procedure procedure) {
        this.procedure = procedure;
        this.limits = procedure.limits();
    }

    /** Returns the stages, in the order of the table, for every limit that has a term. */
    public static Map<TimeLimit, List<Stage>> of(Procedure procedure) {
        RunningLimits walk = new RunningLimits(procedure);
        walk.everywhere();
        Map<TimeLimit, List<Stage>> stages = new LinkedHashMap<>();
        for (TimeLimit limit : walk.limits) {
            if (limit.isOn()) {
                stages.put(limit, walk.stages(procedure.indexOf(limit)));
            }
        }
        return stages;
    }

    private List<Stage> stages(int limit) {
        return procedure.stages().stream()
                .filter(stage -> seen.stream()
                        .anyMatch(place ->
                                place.stage().equals(stage) && place.running().get(limit)))
                .toList();
    }

    private void everywhere() {
        BitSet first = new BitSet();
        for (int i = 0; i < limits.size(); i++) {
            first.set(i, limits.get(i).isOn() && limits.get(i).fromOpening());
        }
        reach(procedure.opening().stage(), first);
        while (!open.isEmpty()) {
            Situation place = open.pop();
            for (Transition step : procedure.stepsFrom(place.stage())) {
                BitSet after = afterStep(place.running(), step);
                reach(step.to(), after);
                step.checklist().ifPresent(checklist -> reach(checklist.failed(), after));
            }
            place.running().stream().forEach(limit -> reachByExpiry(place, limit));
        }
    }

    private BitSet afterStep(BitSet before, Transition step) {
        BitSet after = (BitSet) before.clone();
        for (int i = 0; i < limits.size(); i++) {
            boolean starts = limits.get(i).isOn() && limits.get(i).from().contains(step.action());
            boolean ends = limits.get(i).endsWith(step.action());
            after.set(i, starts || (after.get(i) && !ends));
        }
        return after;
    }

    private void reachByExpiry(Situation place, int expired) {
        TimeLimit limit = limits.get(expired);
        BitSet after = (BitSet) place.running().clone();
        for (int i = 0; i < limits.size(); i++) {
            boolean starts = limits.get(i).isOn() && limits.get(i).fromExpiry().contains(limit.code());
            after.set(i, starts || (after.get(i) && i != expired));
        }
        reach(limit.expiry().map(expiry -> expiry.to()).orElse(place.stage()), after);
    }

    private void reach(Stage stage, BitSet running) {
        Situation place = new Situation(stage, stage.isClosed() ? new BitSet() : running);
        if (seen.add(place)) {
            open.push(place);
        }
    }
}
