package io.shixian.examples.servicedesk.access;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.catalog.Catalog;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The one place that answers whether somebody may see a case. A case that is not one's to see is answered as one that is not
 * there.
 */
public final class Access {

    private final ServiceDesk desk;
    private final Sight sight;

    /** Makes the answers for the cases of a desk. */
    public Access(ServiceDesk desk, Supplier<Catalog> catalog) {
        this.desk = desk;
        this.sight = new Sight(catalog);
    }

    /** Finds a case that somebody may see, with the words put back that are kept apart from its events. */
    public Optional<CaseFile> find(Viewer viewer, CaseId id) {
        return desk.find(id).filter(file -> maySee(viewer, file)).map(this::worded);
    }

    /** Returns a case with its words put back; where they are erased it says so. */
    public CaseFile worded(CaseFile file) {
        return desk.words().of(file).in(file, Locale.CHINESE);
    }

    /** Tells whether somebody may see a case. */
    public boolean maySee(Viewer viewer, CaseFile file) {
        return sight.maySee(viewer, file.procedure().code(), file.parties());
    }

    /** Returns the page of a list with only the cases that somebody may see; it goes on from its cursor as any page does. */
    public Page worklist(Viewer viewer, Worklist query) {
        if (viewer.isPlatformWide()) {
            return desk.worklist(query);
        }
        Predicate<IndexRow> visible = row -> sight.maySee(viewer, row.procedure(), row.parties());
        List<Strand> strands = new ArrayList<>();
        if (query.party().isEmpty()) {
            strands.add(new Strand(desk::worklist, query.of(viewer.party()), visible));
            for (String code : sight.watched(viewer)) {
                if (query.procedure().filter(wanted -> !wanted.equals(code)).isEmpty()) {
                    strands.add(new Strand(desk::worklist, query.of(code), visible));
                }
            }
        } else {
            strands.add(new Strand(desk::worklist, query, visible));
        }
        return Strand.merged(strands, query.limit());
    }

    /** Looks for words in the numbers and titles of the cases of a list that somebody may see. */
    public Search.Found search(Viewer viewer, Worklist query, String words) {
        return new Search(asked -> worklist(viewer, asked), words).in(query);
    }
}
