/** The rules: terms and deadlines, procedures as tables, and what happens to a case. */
module io.shixian.core {
    requires static org.jspecify;
    requires transitive io.shixian.calendar;

    exports io.shixian.core.law;
    exports io.shixian.core.party;
    exports io.shixian.core.deadline;
    exports io.shixian.core.procedure;
    exports io.shixian.core.catalog;
    exports io.shixian.core.catalog.book;
    exports io.shixian.core.casefile;
}
