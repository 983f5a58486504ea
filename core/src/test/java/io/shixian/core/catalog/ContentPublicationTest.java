package io.shixian.core.catalog;

/** {@code publication.content}, GDZW 0001.5-2019 4.2.2. */
class ContentPublicationTest extends CompleteWalk {

    private static final String STAGES = """
            drafted:
            in-review: submit; bound administrator accessor
            returned: submit refuse; bound administrator accessor
            approved: submit consent; bound administrator accessor
            published: submit consent publish; bound administrator accessor; closed
            """;

    private static final String ROWS = """
            new --open(operator)--> drafted; may-name administrator accessor; per GDZW-4.2.2
            drafted --submit(operator)--> in-review; may-name administrator accessor; tells administrator accessor; per GDZW-4.2.2
            in-review --consent(administrator or accessor)--> approved; joint; tells operator; per GDZW-4.2.2
            in-review --refuse(administrator or accessor)--> returned; reason; tells operator; per GDZW-4.2.2; gap
            returned --resubmit(operator)--> in-review; tells administrator accessor; per GDZW-4.2.2; gap
            approved --publish(operator)--> published; per GDZW-4.2.2
            """;

    ContentPublicationTest() {
        super(ContentPublication.PROCEDURE, STAGES, ROWS, "");
    }
}
