package io.shixian.core.catalog;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.law.Sources;
import java.util.Arrays;
import java.util.Optional;

/**
 * 渠道: the way by which a consultation or complaint comes in. It is data of the matter and changes none of its limits: a
 * host writes the code into the details of the opening, under {@link #DETAIL}.
 */
public enum Channel {

    /** The telephone hotline (电话热线). */
    HOTLINE("电话热线", "telephone hotline", Sources.GDZW_OPERATION.section("5.1-a")),

    /** Online consultation and complaint (在线咨询投诉). */
    ONLINE("在线咨询投诉", "online", Sources.GDZW_OPERATION.section("5.1-a")),

    /** The smart knowledge base (智能知识库). */
    KNOWLEDGE_BASE("智能知识库", "smart knowledge base", Sources.GDZW_OPERATION.section("5.1-a")),

    /** At the counter (现场), named only by the template for city platforms. */
    ON_SITE("现场", "on site", Sources.CITY_PLATFORM.section("3.4-1"));

    /** Where the opening of a matter names its channel: the key in its details. */
    public static final String DETAIL = "channel";

    private final Label label;
    private final Clause clause;

    Channel(String zh, String en, Clause clause) {
        this.label = new Label(zh, en);
        this.clause = clause;
    }

    /** Finds a channel by its code; empty for one of the host's own. */
    public static Optional<Channel> find(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }

    /** Returns the stable code in kebab-case, which the details hold. */
    public String code() {
        return Codes.of(this);
    }

    /** Returns its name. */
    public Label label() {
        return label;
    }

    /** Returns the clause that names it. */
    public Clause clause() {
        return clause;
    }
}
