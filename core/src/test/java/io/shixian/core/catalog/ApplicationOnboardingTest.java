package io.shixian.core.catalog;

/** {@code app.onboarding}: GDZW 0001.5-2019 2.1 says who takes the request in; all else is filled in. */
class ApplicationOnboardingTest extends CompleteWalk {

    private static final String STAGES = """
            applied: ; bound accessor
            integrating: accept-request; bound accessor
            testing: accept-request submit-for-test; bound accessor
            ready: accept-request submit-for-test fail submit-for-test pass; bound accessor
            approved: accept-request submit-for-test pass approve; bound accessor
            online: accept-request submit-for-test pass approve go-online; bound accessor; closed
            refused: refuse; bound accessor; closed
            withdrawn: accept-request withdraw; bound accessor; closed
            """;

    private static final String ROWS = """
            new --open(accessor)--> applied; binds accessor; may-name accessor administrator operator; per GDZW-2.1-b1
            applied --accept-request(administrator)--> integrating; per GDZW-2.1-b1
            integrating --submit-for-test(accessor)--> testing; tells operator; per GDZW-2.1-b1; gap
            testing --pass(operator)--> ready; tells accessor administrator; per GDZW-2.1-b1; gap
            testing --fail(operator)--> integrating; tells accessor; per GDZW-2.1-b1; gap
            ready --approve(administrator)--> approved; tells accessor operator; per GDZW-2.1-b1; gap
            approved --go-online(operator)--> online; tells accessor administrator; per GDZW-2.1-b1; gap
            applied --refuse(administrator)--> refused; reason; tells accessor; per GDZW-2.1-b1; gap
            ready --refuse(administrator)--> refused; reason; tells accessor operator; per GDZW-2.1-b1; gap
            applied --withdraw(accessor)--> withdrawn; tells administrator; per GDZW-2.1-b1; gap
            integrating --withdraw(accessor)--> withdrawn; tells administrator operator; per GDZW-2.1-b1; gap
            testing --withdraw(accessor)--> withdrawn; tells administrator operator; per GDZW-2.1-b1; gap
            ready --withdraw(accessor)--> withdrawn; tells administrator operator; per GDZW-2.1-b1; gap
            approved --withdraw(accessor)--> withdrawn; tells administrator operator; per GDZW-2.1-b1; gap
            """;

    ApplicationOnboardingTest() {
        super(ApplicationOnboarding.PROCEDURE, STAGES, ROWS, "");
    }
}
