package io.shixian.core.catalog;

/** {@code assessment}, 市级平台管理办法 5.2; one of two ways to make the result known, GDZW 0001.5-2019 2.1. */
class PlatformAssessmentTest extends CompleteWalk {

    private static final String STAGES = """
            opened:
            scored: score
            objected: score object
            circulated: score circulate; closed
            published: score object answer publish; closed
            """;

    private static final String ROWS = """
            new --open(administrator)--> opened; may-name operator; per SJPT-5.2-2
            opened --score(administrator or supervisor)--> scored; document; tells operator; per SJPT-5.2-1
            scored --object(operator)--> objected; reason; tells administrator; once; per SJPT-5.2-2; gap
            objected --answer(administrator or supervisor)--> scored; reason; tells operator; per SJPT-5.2-2; gap
            scored --circulate(administrator)--> circulated; tells operator; per GDZW-2.1-d2
            scored --publish(administrator)--> published; tells operator; per GDZW-2.1-d2
            """;

    private static final String LIMITS = """
            answer: no term from object until answer, owed by administrator, in-principle, SJPT-5.2-2, gap
            """;

    PlatformAssessmentTest() {
        super(PlatformAssessment.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
