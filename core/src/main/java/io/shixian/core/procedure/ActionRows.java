package io.shixian.core.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an action does in a procedure: the steps it takes by stage, and the limits it starts and ends.
 * <p>
 * Worked out once per procedure, so that a decision asks no set. Limits are named by where they stand among
 * {@link Procedure#limits()}. Instances are immutable.
 */
public final class ActionRows {

    private final Action action;
    private final Map<Stage, List<Transition>> byStage = new HashMap<>();
    private final boolean limited;
    private final boolean[] starts;
    private final boolean[] ends;
    private final boolean[] keeps;

    ActionRows(Action action, List<Transition> steps, List<TimeLimit> limits) {
        this.action = action;
        boolean anyLimited = false;
        for (Transition step : steps) {
            if (step.action().equals(action)) {
                byStage.computeIfAbsent(step.from(), from -> new ArrayList<>()).add(step);
                anyLimited |= step.atMost() > 0;
            }
        }
        byStage.replaceAll((from, rows) -> List.copyOf(rows));
        limited = anyLimited;
        starts = new boolean[limits.size()];
        ends = new boolean[limits.size()];
        keeps = new boolean[limits.size()];
        for (int i = 0; i < limits.size(); i++) {
            starts[i] = limits.get(i).from().contains(action);
            ends[i] = limits.get(i).endsWith(action);
            keeps[i] = limits.get(i).until().contains(action);
        }
    }

    /** Returns the action. */
    public Action action() {
        return action;
    }

    /** Returns the steps from a stage: one, or several for different roles; none if it can't be done. */
    public List<Transition> from(Stage stage) {
        return byStage.getOrDefault(stage, List.of());
    }

    /** Tells whether one of the steps may happen only so often. */
    public boolean isLimited() {
        return limited;
    }

    /** Tells whether it starts a limit. */
    public boolean starts(int limit) {
        return starts[limit];
    }

    /** Tells whether it ends a limit, with a verdict or without. */
    public boolean ends(int limit) {
        return ends[limit];
    }

    /** Tells whether it is the act that a limit is for, so that the limit is kept. */
    public boolean keeps(int limit) {
        return keeps[limit];
    }

    @Override
    public String toString() {
        return action + " " + byStage;
    }
}
