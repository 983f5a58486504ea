package io.shixian.core.catalog;

/** {@code publication.sensitive}, GDZW 0001.5-2019 4.2.1: each consent in writing. */
class SensitiveMatterTest extends CompleteWalk {

    private static final String STAGES = """
            drafted:
            in-review: submit; bound administrator accessor
            returned: submit refuse; bound administrator accessor
            approved: submit consent; bound administrator accessor
            handled: submit consent handle; bound administrator accessor; closed
            """;

    private static final String ROWS = """
            new --open(operator)--> drafted; may-name administrator accessor; per GDZW-4.2.1-b
            drafted --submit(operator)--> in-review; may-name administrator accessor; tells administrator accessor; per GDZW-4.2.1-b
            in-review --consent(administrator or accessor)--> approved; joint; document; tells operator; per GDZW-4.2.1-b
            in-review --refuse(administrator or accessor)--> returned; reason; tells operator; per GDZW-4.2.1-b; gap
            returned --resubmit(operator)--> in-review; tells administrator accessor; per GDZW-4.2.1-b; gap
            approved --handle(operator)--> handled; per GDZW-4.2.1-b
            """;

    SensitiveMatterTest() {
        super(SensitiveMatter.PROCEDURE, STAGES, ROWS, "");
    }
}
