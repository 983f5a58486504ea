package io.shixian.core.casefile;

import io.shixian.core.law.Label;

/** How a limit stands, in words. */
public final class StatusWords {

    private StatusWords() {}

    /** Returns a status in words: only what shall be kept is breached, anything else is exceeded (T25). */
    public static Label of(LimitStatus status) {
        return switch (status) {
            case RUNNING -> new Label("计时中", "running");
            case SUSPENDED -> new Label("中止计时", "suspended");
            case MET -> new Label("按期", "met");
            case BREACHED -> new Label("逾期（违反）", "breached");
            case EXCEEDED -> new Label("逾期（超过）", "exceeded");
            case STOPPED -> new Label("不再计时", "stopped");
        };
    }
}
