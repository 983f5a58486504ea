package io.shixian.json.chain;

import io.shixian.core.law.Label;

/** Why an event does not fit into the chain. */
public enum ChainFault {

    /** It is not the event that was there, or its digest is not. */
    CHANGED("内容或摘要被改动", "it or its digest was changed"),

    /** Events from it on are gone; a later one follows. */
    MISSING("缺失，其位置上是其后的事件", "it is missing and a later event stands in its place"),

    /** It was not there: it was put in, or stands there a second time. */
    INSERTED("原本没有，系插入或重复", "it was not there but put in or repeated"),

    /** Another event of the same history stands there. */
    REORDERED("顺序被调换", "it changed places with another"),

    /** The history ends before it. */
    CUT_OFF("及其后的事件被截去", "it and what followed were cut off"),

    /** It belongs to the history of another case. */
    MOVED("属于另一案件", "it belongs to another case"),

    /** It is the last, but the head that is kept with the case is not its digest. */
    HEAD("是最后一个，但案件所存的链首与其摘要不符", "it is the last, but the head kept with the case is another"),

    /** It is the last, and its digest the head, but the case is kept as at another version. */
    VERSION("是最后一个，但案件所存的版本与其序号不符", "it is the last, but the case is kept as at another version"),

    /** There is no case to which it could belong. */
    ORPHANED("没有对应的案件", "there is no case to which it belongs"),

    /** Its digest can't be computed here. */
    UNCHECKED(
            "的摘要算法没有安全提供者支持，无法核对；请先注册该算法的提供者",
            "no security provider offers the algorithm of its digest; register one that does"),

    /** All fits together, but is not what was witnessed. */
    REWRITTEN("与另行保存的链首不符，整条链被重新计算", "it fits, but is not what was witnessed: the chain was reckoned anew");

    private final Label label;

    ChainFault(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /** Returns the fault in words, to follow the number of the event. */
    public Label label() {
        return label;
    }
}
