package io.shixian.calendar;

import java.util.List;

/** Says everything that is wrong with a notice, or with a notice beside those already known. */
public final class MalformedNoticeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    MalformedNoticeException(String notice, List<String> faults) {
        super("notice '" + notice + "' is refused: " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Returns every fault found, each with its place and the way out. */
    public List<String> faults() {
        return faults;
    }
}
