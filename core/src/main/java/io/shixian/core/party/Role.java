package io.shixian.core.party;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.Objects;

/**
 * What someone is to a matter. The vocabulary is open: a host may add roles of its own.
 *
 * @param code  the stable code in kebab-case; two roles with the same code are the same role
 * @param label its name
 */
public record Role(String code, Label label) {

    /** Citizen or enterprise that asks (申请人). */
    public static final Role APPLICANT = of("applicant", "申请人", "applicant");

    /** The competent department that owns the platform (管理方). */
    public static final Role ADMINISTRATOR = of("administrator", "管理方", "administrator");

    /** The organ or body that offers its services through the platform (接入方). */
    public static final Role ACCESSOR = of("accessor", "接入方", "accessor");

    /** The body that runs the platform (运营方). */
    public static final Role OPERATOR = of("operator", "运营方", "operator");

    /** The unit with authority over a matter (事权责任单位). */
    public static final Role RESPONSIBLE_UNIT = of("responsible-unit", "事权责任单位", "responsible unit");

    /** The department that supervises (监督部门). */
    public static final Role SUPERVISOR = of("supervisor", "监督部门", "supervisor");

    /** The service window of a licensing organ (窗口). */
    public static final Role WINDOW = of("window", "窗口", "window");

    /** The system itself, which acts only when a limit runs out. */
    public static final Role SYSTEM = of("system", "系统", "system");

    /** Checks the form of the code. */
    public Role {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
    }

    /** Returns a role by its code and its names. */
    public static Role of(String code, String zh, String en) {
        return new Role(code, new Label(zh, en));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Role role && role.code.equals(code));
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
