/** The rules: terms and deadlines, procedures as tables, what happens to a case, and how a period is assessed. */
module io.shixian.core {
    requires static org.jspecify;
    requires static jakarta.validation;
    requires transitive io.shixian.calendar;

    exports io.shixian.core.law;
    exports io.shixian.core.party;
    exports io.shixian.core.deadline;
    exports io.shixian.core.procedure;
    exports io.shixian.core.request;
    exports io.shixian.core.catalog;
    exports io.shixian.core.catalog.book;
    exports io.shixian.core.casefile;
    exports io.shixian.core.policy;
    exports io.shixian.core.duty;
    exports io.shixian.core.assessment;
    exports io.shixian.core.application;
    exports io.shixian.core.constraint;
    exports io.shixian.core.joint;
}
