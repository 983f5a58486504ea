package io.shixian.examples.cli.clause;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.WrongUse;
import java.util.Arrays;

/** Why a clause, or a part of it, is outside a library. */
public enum Outside {

    /** A statement about the text. */
    FACTS("讲的是文本自身，不含要求", "speaks of the text itself and demands nothing"),

    /** A meaning of a word. */
    DEFINITION("只是定义，不引出规则", "a definition from which no rule follows"),

    /** A name of another text. */
    REFERENCE("指向其他标准，要求不在本文", "refers to other standards; what they demand is not said here"),

    /** A heading whose text nobody here has. */
    ABSENT("所得文本只有标题，正文缺失", "the text at hand has the titles alone"),

    /** A quality. */
    JUDGEMENT("做到与否由人判断，可列入考核指标或检查项", "for people to judge; may become an indicator or an item to check"),

    /** A duty at intervals that nobody names. */
    PERIOD("原文未写周期；宿主系统可自定周期，作为定期工作登记", "names no period; a host registers it as a duty with a period of its own"),

    /** Bodies, rules and mechanisms. */
    ORGANISATION("属机构、制度与工作机制，由有关各方自行建立", "about bodies, rules and mechanisms, which the parties set up"),

    /** People who work there. */
    STAFF("属人员配备与培训", "about staff and its training"),

    /** Machines and software. */
    SYSTEMS("属信息系统的建设与运维", "about building and running systems"),

    /** Protection of machines and data. */
    SECURITY("属安全措施，由宿主系统及其运行环境落实", "about security measures, which the host and its surroundings take"),

    /** Premises, money, plans. */
    RESOURCES("属规划、采购与场地设备", "about planning, procurement, premises and equipment"),

    /** Advertising and praise. */
    PUBLICITY("属宣传、活动与表彰", "about publicity, events and commendation"),

    /** Screens and interfaces. */
    HOST("属宿主系统的界面与接口", "about the host's screens and interfaces");

    private final Label label;

    Outside(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /** Returns the reason in words. */
    public Label label() {
        return label;
    }

    /**
     * Finds a reason by its code.
     *
     * @throws WrongUse if there is none
     */
    static Outside parse(String code) {
        return Arrays.stream(values())
                .filter(reason -> Codes.of(reason).equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongUse("'" + code + "' is not a reason; write one of "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Codes::of).toList())));
    }
}
