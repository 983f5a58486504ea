package io.shixian.spi.wording;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** What has become of words that were handed in. */
public enum WordState {
    /** They are there, and the ones that were handed in. */
    KEPT("所填内容", "as handed in"),
    /** They were erased, as the history says. */
    ERASED("已删除", "erased"),
    /** They are encrypted by a key that the host has forgotten. */
    KEY_FORGOTTEN("密钥已销毁，无法读取", "not readable, the key is forgotten"),
    /** They are not the ones that were handed in: somebody changed them past the desk. */
    CHANGED("内容与摘要不符，已被改动", "changed since it was handed in"),
    /** They are not there although the history does not say that they were erased. */
    MISSING("内容缺失，并无删除记录", "missing, though never recorded as erased");

    private final Label label;

    WordState(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /** Returns it in words. */
    public Label label() {
        return label;
    }

    /** Returns the code in kebab-case. */
    public String code() {
        return Codes.of(this);
    }

    /** Tells whether the history accounts for it: it does not say that a key was forgotten. */
    public boolean isSound() {
        return this == KEPT || this == ERASED;
    }
}
