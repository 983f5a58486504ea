package io.shixian.jackson;

import java.util.List;
import java.util.stream.Collectors;

/** Says everything that is wrong with a file of rules; nothing of the file has been used. */
public final class MalformedRulesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient List<JsonFault> faults;

    MalformedRulesException(String file, List<JsonFault> faults) {
        super(file + " has " + faults.size() + (faults.size() == 1 ? " fault" : " faults")
                + faults.stream().limit(SHOWN).map(fault -> "\n  " + fault).collect(Collectors.joining())
                + (faults.size() > SHOWN ? "\n  and " + (faults.size() - SHOWN) + " more" : ""));
        this.faults = List.copyOf(faults);
    }

    /** Returns every fault found, from the top of the file to its end; the message shows the first hundred. */
    public List<JsonFault> faults() {
        return faults;
    }
}
