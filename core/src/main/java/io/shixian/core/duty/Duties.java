package io.shixian.core.duty;

import static io.shixian.core.law.Sources.GDZW_OPERATION;

import io.shixian.core.deadline.Recurrence;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.party.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The duties that a platform has, in a fixed order. Instances are immutable.
 * <p>
 * A host adds its own: backups, scans, training, an assessment, in any recurrence and by its own clause.
 */
public final class Duties {

    private static final Clause REPORTING = GDZW_OPERATION.section("3.3.1-c");
    private static final Clause INSPECTION = GDZW_OPERATION.section("3.3.2.1-a");
    private static final Clause LOGS = GDZW_OPERATION.section("3.3.2.2-a");

    // spotless:off
    /** The duties of the operator by GDZW 0001.5-2019, which names the periods itself. */
    private static final Duties BUILT_IN = of(List.of(
            operators("duty.inspection",     "每周巡检", "weekly inspection", Recurrence.weekly(), INSPECTION, Optional.of("inspect")),
            operators("duty.weekly-report",  "运维周报", "weekly operation report", Recurrence.weekly(), REPORTING, Optional.empty()),
            operators("duty.monthly-report", "运维月报", "monthly operation report", Recurrence.monthly(), REPORTING, Optional.empty()),
            operators("duty.log-review",     "系统日志检查", "system log review", Recurrence.monthly(), LOGS, Optional.empty())));
    // spotless:on

    private final List<Duty> all;

    private Duties(Collection<Duty> duties) {
        this.all = List.copyOf(duties);
        for (int i = 0; i < all.size(); i++) {
            String code = all.get(i).code();
            if (all.subList(0, i).stream().anyMatch(duty -> duty.code().equals(code))) {
                throw new IllegalArgumentException(
                        "duty " + code + " is there twice; give the other one a code of its own");
            }
        }
    }

    /** Returns the duties that ship with this library. */
    public static Duties builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns some duties.
     *
     * @throws IllegalArgumentException if two have the same code
     */
    public static Duties of(Collection<Duty> duties) {
        return new Duties(duties);
    }

    /**
     * Returns these with one duty more, at the end.
     *
     * @throws IllegalArgumentException if its code is taken
     */
    public Duties with(Duty duty) {
        List<Duty> more = new ArrayList<>(all);
        more.add(duty);
        return of(more);
    }

    /** Finds a duty by its code. */
    public Optional<Duty> find(String code) {
        return all.stream().filter(duty -> duty.code().equals(code)).findFirst();
    }

    /** Returns all duties in their order. */
    public List<Duty> all() {
        return all;
    }

    private static Duty operators(
            String code, String zh, String en, Recurrence recurrence, Clause clause, Optional<String> fulfilledBy) {
        return new Duty(
                code, new Label(zh, en), recurrence, PeriodSource.TEXT, Role.OPERATOR, clause, code, fulfilledBy);
    }
}
