package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Inspections.DESK;
import static io.shixian.core.casefile.Inspections.mendedApplication;
import static io.shixian.core.casefile.Inspections.results;
import static io.shixian.core.catalog.ApplicationException.REOPEN;
import static io.shixian.core.catalog.ApplicationException.SUSPENDED;
import static io.shixian.core.catalog.ApplicationException.VERIFIED;
import static io.shixian.core.catalog.ApplicationException.VERIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** GDZW-3.3.3-d: an application reopens only when it is complete and verified; the operator names what it checked. */
class VerificationTest {

    private static Command verify(Map<String, Boolean> results) {
        return act("2025-03-06T09:00", DESK, VERIFY, results(results));
    }

    @Test
    void needs_one_at_least() {
        assertThat(mendedApplication().refusedWith(verify(Map.of()))).isEqualTo(Refusal.Code.CHECKLIST_INCOMPLETE);
    }

    @Test
    void sends_the_application_back_when_one_fails_and_it_cannot_reopen() {
        Matter failed = mendedApplication().after(verify(Map.of("query", true, "login", false)));

        assertThat(failed.stage()).isEqualTo(SUSPENDED);
        assertThat(failed.refusedWith(act("2025-03-06T10:00", DESK, REOPEN))).isEqualTo(Refusal.Code.NOT_IN_THIS_STAGE);
    }

    @Test
    void lets_it_reopen_when_all_pass() {
        Matter passed = mendedApplication().after(verify(Map.of("query", true, "login", true)));

        assertThat(passed.stage()).isEqualTo(VERIFIED);
        passed.after(act("2025-03-06T10:00", DESK, REOPEN));
    }
}
