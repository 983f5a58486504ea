package io.shixian.core.catalog;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.util.Collection;
import org.junit.jupiter.api.Test;

/** The limits of the built-in procedures, beside the numbers of GDZW 0001.5-2019 and 行政许可法 32. */
class CatalogLimitsTest {

    private static String limits(Procedure procedure) {
        return procedure.limits().stream().map(CatalogLimitsTest::line).collect(joining("\n"));
    }

    private static String line(TimeLimit limit) {
        return limit.code() + ": " + limit.term() + " from " + (limit.fromOpening() ? "opening" : codes(limit.from()))
                + " until " + codes(limit.until())
                + (limit.stoppedBy().isEmpty() ? "" : ", stopped by " + codes(limit.stoppedBy()))
                + ", owed by " + limit.owedBy().orElseThrow() + ", "
                + limit.strength().code() + ", "
                + limit.clause().orElseThrow().id()
                + limit.expiry().map(CatalogLimitsTest::expiry).orElse("") + (limit.gap() ? ", gap" : "");
    }

    private static String expiry(Expiry expiry) {
        return ", at the end " + expiry.to() + " " + expiry.effect().code() + " by "
                + expiry.clause().id() + ", telling " + expiry.tells();
    }

    private static String codes(Collection<Action> actions) {
        return actions.stream().map(Action::code).sorted().collect(joining("/"));
    }

    // spotless:off
    @Test
    void a_technical_consultation_is_answered_in_two_days() {
        assertThat(limits(TechnicalConsultation.PROCEDURE)).isEqualTo("""
                reply: 2 working days from opening until answer-from-knowledge-base/reply, owed by operator, shall, GDZW-5.2-a
                rework: 2 working days from rework until answer-from-knowledge-base/reply, owed by operator, in-principle, GDZW-5.2-a, gap""");
    }

    @Test
    void a_business_complaint_is_decided_on_in_seven_and_answered_in_twenty_days() {
        assertThat(limits(BusinessComplaint.PROCEDURE)).isEqualTo("""
                decide: 7 working days from dispatch until accept/decline, stopped by return, owed by accessor, shall, GDZW-5.3-c
                result: 20 working days from dispatch until decline/reply, stopped by return, owed by accessor, shall, GDZW-5.3-d
                rework: 20 working days from rework until reply, owed by accessor, in-principle, GDZW-5.3-d, gap""");
    }

    @Test
    void an_anomaly_is_mended_in_a_day_or_the_application_goes_offline() {
        assertThat(limits(ApplicationException.PROCEDURE)).isEqualTo("""
                fix: 1 working day from report until resolve, stopped by take-offline, owed by accessor, shall, GDZW-3.2.4-a, at the end suspended at-expiry by GDZW-3.3.3-c, telling [operator, accessor, administrator]""");
    }

    @Test
    void a_licence_is_accepted_as_of_its_receipt_after_five_days() {
        assertThat(limits(LicenceIntake.PROCEDURE)).isEqualTo("""
                notice: 5 working days from opening until accept/reject, owed by window, shall, LICENSING-32.1.4, at the end accepted as-of-start by LICENSING-32.1.4, telling [applicant, window]""");
    }
    // spotless:on

    /** The text of GDZW 0001.5-2019 has no extension and no suspension at all. */
    @Test
    void none_of_them_can_be_extended_or_suspended() {
        assertThat(Catalog.builtIn().procedures().stream().flatMap(procedure -> procedure.limits().stream()))
                .hasSize(7)
                .allSatisfy(limit -> {
                    assertThat(limit.extension()).isEmpty();
                    assertThat(limit.suspension()).isEmpty();
                });
    }
}
