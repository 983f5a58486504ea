package io.shixian.examples.cli.reference;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.cli.procedure.ProcedurePage;
import io.shixian.examples.cli.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All pages of the rule reference by their paths, such as {@code zh/complaint.business.md}. */
final class RuleReference {

    /** A folder for each. */
    static final List<Language> LANGUAGES = List.of(Language.ZH, Language.EN);

    private final Catalog catalog;
    private final NavigableMap<String, String> pages = new TreeMap<>();

    private RuleReference(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Makes the pages of a catalog, of the newest version of each procedure. */
    static NavigableMap<String, String> pages(Catalog catalog) {
        RuleReference reference = new RuleReference(catalog);
        LANGUAGES.forEach(reference::write);
        return reference.pages;
    }

    private void write(Language language) {
        List<Procedure> newest = newest();
        for (Procedure procedure : newest) {
            add(language, ProcedurePage.file(procedure), ProcedurePage.lines(procedure, language));
        }
        add(language, "README.md", IndexPage.lines(newest, language));
        add(language, "coverage.md", CoveragePage.lines(new Coverage(catalog), language));
    }

    private List<Procedure> newest() {
        List<Procedure> newest = new ArrayList<>();
        for (Procedure procedure : catalog.procedures()) {
            catalog.find(procedure.code())
                    .filter(found -> found.version() == procedure.version())
                    .ifPresent(newest::add);
        }
        return newest;
    }

    private void add(Language language, String file, List<String> lines) {
        pages.put(language.code() + "/" + file, String.join("\n", lines) + "\n");
    }
}
