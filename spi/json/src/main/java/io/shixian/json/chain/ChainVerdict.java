package io.shixian.json.chain;

import io.shixian.core.law.Label;

/** Whether a history is whole. No text repeats anything of an event. */
public sealed interface ChainVerdict {

    /** Tells whether every event fits. */
    default boolean isWhole() {
        return this instanceof Whole;
    }

    /** Returns the verdict in words. */
    Label text();

    /**
     * Every event fits.
     *
     * @param chain the chain after the last
     */
    record Whole(HistoryChain chain) implements ChainVerdict {

        @Override
        public Label text() {
            return new Label(
                    "完整：" + chain.events() + "个事件，末尾摘要 " + chain.digest(),
                    "whole: " + chain.events() + " events, last digest " + chain.digest());
        }
    }

    /**
     * An event does not fit.
     *
     * @param event the number of the first that does not, from 1 on
     * @param fault why
     */
    record Broken(int event, ChainFault fault) implements ChainVerdict {

        @Override
        public Label text() {
            return new Label(
                    "不完整：第" + event + "个事件" + fault.label().zh(),
                    "broken at event " + event + ": " + fault.label().en());
        }
    }
}
