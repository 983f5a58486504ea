package io.shixian.core.catalog;

/** {@code app.adjustment}, GDZW 0001.5-2019 3.2.2 and its flow chart A.1, of which only the title is known. */
class ApplicationAdjustmentTest extends CompleteWalk {

    static final String STAGES = """
            draft: ; bound accessor
            applied: apply; bound accessor
            ordered: apply approve; bound accessor operator
            executed: apply approve execute; bound accessor operator
            closed: apply approve execute confirm; bound accessor operator; closed
            refused: apply refuse; bound accessor; closed
            """;

    static final String ROWS = """
            new --open(accessor)--> draft; binds accessor; may-name accessor administrator operator; per GDZW-3.2.2-a
            draft --apply(accessor)--> applied; reason; document; per GDZW-3.2.2-a
            applied --approve(administrator)--> ordered; may-name operator; tells accessor operator; per GDZW-3.2.2-b
            applied --refuse(administrator)--> refused; reason; tells accessor; per GDZW-3.2.2-b
            ordered --execute(operator)--> executed; per GDZW-3.2.2-c
            executed --confirm(administrator)--> closed; per GDZW-A.1; gap
            """;

    static final String LIMITS = """
            review: no term from apply until approve/refuse, owed by administrator, in-principle, GDZW-3.2.2-b, gap
            execute: no term from approve until execute, owed by operator, in-principle, GDZW-3.2.2-c, gap
            """;

    ApplicationAdjustmentTest() {
        super(ApplicationChange.ADJUSTMENT, STAGES, ROWS, LIMITS);
    }
}
