package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.AuditEntry;
import io.shixian.core.casefile.AuditTrail;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.catalog.Catalog;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.access.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** The events of a case as somebody may read them. */
@Component
class Trail {

    private final Catalog catalog;

    Trail(Catalog catalog) {
        this.catalog = catalog;
    }

    List<EntryView> of(Viewer viewer, CaseFile file) {
        List<CaseEvent> events = file.history();
        return AuditTrail.of(
                        file,
                        version ->
                                catalog.find(file.procedure().code(), version).orElseThrow())
                .entries()
                .stream()
                .map(entry -> view(viewer, file, entry, events.get(entry.number() - 1)))
                .toList();
    }

    /** Returns only the last events. */
    List<EntryView> last(int count, Viewer viewer, CaseFile file) {
        List<EntryView> all = of(viewer, file);
        return all.subList(all.size() - count, all.size());
    }

    private static EntryView view(Viewer viewer, CaseFile file, AuditEntry entry, CaseEvent event) {
        return EntryView.of(entry, Words.readable(viewer, file, event));
    }
}
