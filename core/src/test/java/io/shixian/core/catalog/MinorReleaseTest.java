package io.shixian.core.catalog;

/** {@code release.minor}, GDZW 0001.5-2019 3.3.4: released without asking, filed in writing afterwards. */
class MinorReleaseTest extends CompleteWalk {

    private static final String STAGES = """
            proposed: ; bound operator
            released: release; bound operator
            filed: release file; bound operator; closed
            """;

    private static final String ROWS = """
            new --open(operator)--> proposed; binds operator; may-name operator administrator; per GDZW-3.3.4-c
            proposed --release(operator)--> released; per GDZW-3.3.4-c
            released --file(operator)--> filed; document; tells administrator; per GDZW-3.3.4-c
            """;

    private static final String LIMITS = """
            filing: no term from release until file, owed by operator, in-principle, GDZW-3.3.4-c
            """;

    MinorReleaseTest() {
        super(MinorRelease.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
