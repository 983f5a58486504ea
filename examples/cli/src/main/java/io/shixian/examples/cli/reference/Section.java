package io.shixian.examples.cli.reference;

import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.law.Sources;
import io.shixian.core.procedure.Procedure;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A part of the index: what its procedures come from, and how their codes begin. */
enum Section {

    /** By codes. */
    APPLICATIONS("政务服务应用与办公用户", "Service applications and office users", "app", "release", "task", "office"),

    /** By codes. */
    TICKETS("咨询投诉", "Consultations and complaints", "consultation", "complaint", "rules"),

    /** By codes. */
    PUBLICATION("信息发布", "Information release", "publication"),

    /** By codes. */
    DUTIES("定期工作", "Periodic duties", "duty"),

    /** By source. */
    ENTERPRISE("企业公共服务网络平台", "Enterprise service platforms"),

    /** By source. */
    CITY("市级平台", "City platforms"),

    /** By source. */
    LICENSING("行政许可及其他法定程序", "Licensing and other procedures of law"),

    /** What fits nowhere else. */
    OTHER("其他", "Others");

    private final Label label;
    private final Set<String> prefixes;

    Section(String zh, String en, String... prefixes) {
        this.label = new Label(zh, en);
        this.prefixes = Set.of(prefixes);
    }

    Label label() {
        return label;
    }

    List<Procedure> of(List<Procedure> procedures) {
        return procedures.stream()
                .filter(procedure -> holding(procedure) == this)
                .toList();
    }

    private static Section holding(Procedure procedure) {
        String first = procedure.code().split("[.]", 2)[0];
        return Arrays.stream(values())
                .filter(section -> section.prefixes.contains(first))
                .findFirst()
                .orElseGet(() -> from(procedure.source()));
    }

    private static Section from(Source source) {
        if (source.equals(Sources.DB32_ENTERPRISE_PLATFORM)) {
            return ENTERPRISE;
        }
        if (source.equals(Sources.CITY_PLATFORM)) {
            return CITY;
        }
        return source.kind() == Source.Kind.STATUTE ? LICENSING : OTHER;
    }
}
