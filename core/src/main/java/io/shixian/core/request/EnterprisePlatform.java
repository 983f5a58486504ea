package io.shixian.core.request;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.DivisionCode;
import io.shixian.core.party.DivisionCode.Level;
import io.shixian.core.party.Party;
import io.shixian.core.procedure.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An enterprise service platform (企业公共服务网络平台) as the standard demands it: run by the service unit for small and
 * medium enterprises of a county or above, and protected at grade two or more of GB 17859.
 *
 * @param manager       the service unit that builds and runs it
 * @param division      the division whose government the unit belongs to
 * @param securityGrade the grade of protection, 1 to 5
 */
public record EnterprisePlatform(Party manager, DivisionCode division, int securityGrade) {

    /** A service unit of a county or above runs it. */
    public static final Clause MANAGER = Sources.DB32_ENTERPRISE_PLATFORM.section("1");

    /** It is protected at the second grade. */
    public static final Clause PROTECTION = Sources.DB32_ENTERPRISE_PLATFORM.section("4.5.1");

    private static final int LEAST_GRADE = 2;
    private static final int HIGHEST_GRADE = 5;

    /**
     * Checks the grade's form.
     *
     * @throws IllegalArgumentException if GB 17859 has no such grade
     */
    public EnterprisePlatform {
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(division, "division");
        if (securityGrade < 1 || securityGrade > HIGHEST_GRADE) {
            throw new IllegalArgumentException(
                    "GB 17859 has the grades 1 to " + HIGHEST_GRADE + ", not " + securityGrade);
        }
    }

    /** Returns what the standard finds wrong with it, all at once; nothing if it may be run as it is. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (division.level().compareTo(Level.COUNTY) > 0) {
            faults.add(new Fault(
                    MANAGER.id(),
                    "its manager belongs to a division of the level '"
                            + division.level().label().en()
                            + "'; a service unit of a county or above runs it"));
        }
        if (securityGrade < LEAST_GRADE) {
            faults.add(new Fault(
                    PROTECTION.id(),
                    "it is protected at grade " + securityGrade + "; raise it to grade " + LEAST_GRADE + " or above"));
        }
        return faults;
    }
}
