package io.shixian.core.catalog;

/** {@code rules.implementing}, GDZW 0001.5-2019 5.1; here the operator drafts, and no accessor is named. */
class DetailedRulesTest extends CompleteWalk {

    private static final String STAGES = """
            drafted: ; bound operator
            submitted: submit; bound operator
            returned: submit return; bound operator
            issued: submit finalise; bound operator; closed
            """;

    private static final String ROWS = """
            new --open(operator or accessor)--> drafted; binds operator accessor; may-name operator accessor; per GDZW-5.1-c
            drafted --submit(operator or accessor)--> submitted; tells administrator; per GDZW-5.1-c
            submitted --return(administrator)--> returned; reason; tells operator accessor; per GDZW-5.1-c; gap
            returned --resubmit(operator or accessor)--> submitted; tells administrator; per GDZW-5.1-c; gap
            submitted --finalise(administrator)--> issued; tells operator accessor; per GDZW-5.1-c
            """;

    static final String LIMITS = "";

    DetailedRulesTest() {
        super(DetailedRules.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
