package io.shixian.examples.servicedesk.access;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import java.util.Map;
import java.util.Optional;

/** The words under which a case is listed: those that its opener gave it. */
public final class Title {

    /** The name under which they are kept among the data of the opening. */
    public static final String DATUM = "title";

    private Title() {}

    /** Returns the title of a case, if it was given one. */
    public static Optional<String> of(CaseFile file) {
        Map<String, String> data = file.history().get(0) instanceof CaseEvent.Opened opened
                ? opened.particulars().data()
                : Map.of();
        return Optional.ofNullable(data.get(DATUM)).filter(title -> !title.isBlank());
    }
}
