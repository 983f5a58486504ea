package io.shixian.core.procedure;

import java.util.List;
import java.util.stream.Collectors;

/** Says everything that is wrong with a procedure. */
public final class UnsoundProcedureException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    UnsoundProcedureException(String procedure, List<Fault> faults) {
        super("procedure '" + procedure + "' has " + faults.size() + (faults.size() == 1 ? " fault" : " faults")
                + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
        this.faults = List.copyOf(faults);
    }

    /** Returns every fault found. */
    public List<Fault> faults() {
        return faults;
    }
}
