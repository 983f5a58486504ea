package io.shixian.core.catalog;

import io.shixian.core.procedure.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** Says everything that keeps a rule book from being laid on a catalog. */
public final class UnsoundRuleBookException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    UnsoundRuleBookException(String book, List<Fault> faults) {
        super("rule book '" + book + "' has " + faults.size() + (faults.size() == 1 ? " fault" : " faults")
                + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
        this.faults = List.copyOf(faults);
    }

    /** Returns every fault found. */
    public List<Fault> faults() {
        return faults;
    }
}
