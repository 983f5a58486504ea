package io.shixian.core.request;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.Objects;

/**
 * Where an item can be asked for besides the place of its organ (通办范围). The vocabulary is open, and the codes are ours:
 * the numbers of GB/T 39046-2020 for it are not known here.
 *
 * @param code  the stable code in kebab-case; two scopes with the same code are the same scope
 * @param label its name
 */
public record Scope(String code, Label label) {

    /** Anywhere in the country (全国通办). */
    public static final Scope NATIONWIDE = of("nationwide", "全国通办", "nationwide");

    /** In some other provinces (跨省通办). */
    public static final Scope ACROSS_PROVINCES = of("across-provinces", "跨省通办", "across provinces");

    /** Anywhere in the province (全省通办). */
    public static final Scope PROVINCE_WIDE = of("province-wide", "全省通办", "province-wide");

    /** At the nearest service place (就近能办). */
    public static final Scope NEARBY = of("nearby", "就近能办", "nearby");

    /** In another place than that of the organ (异地可办). */
    public static final Scope ELSEWHERE = of("elsewhere", "异地可办", "elsewhere");

    /** Checks the form of the code. */
    public Scope {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
    }

    /** Returns a scope by its code and its names. */
    public static Scope of(String code, String zh, String en) {
        return new Scope(code, new Label(zh, en));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Scope scope && scope.code.equals(code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
