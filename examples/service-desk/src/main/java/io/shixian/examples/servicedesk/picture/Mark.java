package io.shixian.examples.servicedesk.picture;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** What became of a day while a limit was counted. */
public enum Mark {

    /** The limit began on it; as a rule the day itself is not counted. */
    START("起", "S", "起算", "start"),

    /** It counts. */
    COUNTED("计", "•", "计入", "counted"),

    /** It is no working day and not counted. */
    OFF("休", "–", "不计入", "not counted"),

    /** The clock stood still. */
    SUSPENDED("停", "P", "暂停计时", "suspended"),

    /** The limit had run out and the act was still owed. */
    OVERDUE("逾", "!", "逾期", "overdue");

    private final Label letter;
    private final Label label;

    Mark(String letter, String letterEn, String zh, String en) {
        this.letter = new Label(letter, letterEn);
        this.label = new Label(zh, en);
    }

    /** Returns one letter that stands for it in a small square. */
    public Label letter() {
        return letter;
    }

    /** Returns what it means in words. */
    public Label label() {
        return label;
    }

    /** Returns the stable code, by which a stylesheet knows it. */
    public String code() {
        return Codes.of(this);
    }
}
