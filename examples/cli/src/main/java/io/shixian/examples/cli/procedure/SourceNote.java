package io.shixian.examples.cli.procedure;

import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.law.Sources;
import java.util.Map;
import java.util.Optional;

/** What a reader should know of a text besides the number by which it is cited. */
public final class SourceNote {

    private static final Map<Source, Label> NAMES = Map.of(
            Sources.GDZW_OPERATION,
            new Label("粤省事移动政务服务平台 第5部分：运营规范", "operation of the mobile platform Yue Sheng Shi, Guangdong"),
            Sources.DB44_OPERATION,
            new Label(
                    "移动政务服务平台运营管理规范（所得文本无第4至9章正文）",
                    "operation of mobile platforms, Guangdong; sections 4 to 9 not at hand"),
            Sources.DB32_ENTERPRISE_PLATFORM,
            new Label("企业公共服务网络平台建设和服务规范（所得文本至5.2.2止）", "enterprise service platforms, Jiangsu; at hand up to 5.2.2"),
            Sources.CITY_PLATFORM,
            new Label(
                    "样本文本，无发布单位、文号与日期，只作事项清单，不作强制依据",
                    "a template without issuer, number or date: a list of topics, no authority"));

    private SourceNote() {}

    /** Returns what the text is, if its title does not say so itself. */
    public static Optional<Label> of(Source source) {
        return Optional.ofNullable(NAMES.get(source));
    }

    /** Tells whether the text itself says from which day on it is in force. */
    static boolean isDated(Source source) {
        return !source.equals(Sources.CITY_PLATFORM);
    }
}
