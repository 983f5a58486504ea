package io.shixian.core.policy;

import io.shixian.core.law.Label;
import java.util.Arrays;
import java.util.Optional;

/** The sections (门类) of GB/T 4754-2017, each with the divisions (大类) that belong to it. */
public enum IndustrySection {
    // spotless:off
    /** Divisions 01 to 05. */
    A(1, 5, "农、林、牧、渔业", "agriculture, forestry, animal husbandry and fishery"),
    /** Divisions 06 to 12. */
    B(6, 12, "采矿业", "mining"),
    /** Divisions 13 to 43. */
    C(13, 43, "制造业", "manufacturing"),
    /** Divisions 44 to 46. */
    D(44, 46, "电力、热力、燃气及水生产和供应业", "electricity, heat, gas and water supply"),
    /** Divisions 47 to 50. */
    E(47, 50, "建筑业", "construction"),
    /** Divisions 51 and 52. */
    F(51, 52, "批发和零售业", "wholesale and retail"),
    /** Divisions 53 to 60. */
    G(53, 60, "交通运输、仓储和邮政业", "transport, storage and post"),
    /** Divisions 61 and 62. */
    H(61, 62, "住宿和餐饮业", "accommodation and catering"),
    /** Divisions 63 to 65. */
    I(63, 65, "信息传输、软件和信息技术服务业", "information transmission, software and information technology"),
    /** Divisions 66 to 69. */
    J(66, 69, "金融业", "finance"),
    /** Division 70. */
    K(70, 70, "房地产业", "real estate"),
    /** Divisions 71 and 72. */
    L(71, 72, "租赁和商务服务业", "leasing and business services"),
    /** Divisions 73 to 75. */
    M(73, 75, "科学研究和技术服务业", "scientific research and technical services"),
    /** Divisions 76 to 79. */
    N(76, 79, "水利、环境和公共设施管理业", "water, environment and public facilities"),
    /** Divisions 80 to 82. */
    O(80, 82, "居民服务、修理和其他服务业", "household, repair and other services"),
    /** Division 83. */
    P(83, 83, "教育", "education"),
    /** Divisions 84 and 85. */
    Q(84, 85, "卫生和社会工作", "health and social work"),
    /** Divisions 86 to 90. */
    R(86, 90, "文化、体育和娱乐业", "culture, sports and entertainment"),
    /** Divisions 91 to 96. */
    S(91, 96, "公共管理、社会保障和社会组织", "public administration, social security and social organisations"),
    /** Division 97. */
    T(97, 97, "国际组织", "international organisations");
    // spotless:on

    private final int first;
    private final int last;
    private final Label label;

    IndustrySection(int first, int last, String zh, String en) {
        this.first = first;
        this.last = last;
        this.label = new Label(zh, en);
    }

    /** Returns its name. */
    public Label label() {
        return label;
    }

    /** The section of a well-formed code, if it names one of the standard's sections or divisions. */
    static Optional<IndustrySection> of(String code) {
        if (code.length() == 1) {
            return Optional.of(valueOf(code));
        }
        int division = Integer.parseInt(code.substring(0, 2));
        return Arrays.stream(values())
                .filter(section -> (section.first <= division) && (division <= section.last))
                .findFirst();
    }
}
