package io.shixian.core.request;

import io.shixian.core.procedure.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** Says everything that is wrong with a service item. */
public final class UnsoundItemException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    UnsoundItemException(String item, List<Fault> faults) {
        super("item '" + item + "' has " + faults.size() + (faults.size() == 1 ? " fault" : " faults")
                + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
        this.faults = List.copyOf(faults);
    }

    /** Returns every fault found. */
    public List<Fault> faults() {
        return faults;
    }
}
