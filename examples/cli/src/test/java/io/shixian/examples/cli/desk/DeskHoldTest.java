package io.shixian.examples.cli.desk;

import static io.shixian.examples.cli.Ran.reading;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a report of reasons to hold the request does to the decision. Received on Monday, 2024-03-04; expiry on 2024-03-11. */
class DeskHoldTest {

    private static final String RECEIVED = "case,at,activity\n7,2024-03-04T02:00:00Z,receipt\n";
    private static final String ACCEPTED = RECEIVED + "7,2024-03-04T03:00:00Z,T05\n";

    private static String[] page(String log) {
        return reading(log, "desk", "--replay", "-", "--lang", "en").out().split("\n");
    }

    private static String json(String log) {
        return reading(log, "desk", "--replay", "-", "--json").lines().get(0);
    }

    @Test
    void the_decision_has_no_last_day_while_the_request_is_held() {
        String log = ACCEPTED + "7,2024-03-05T02:00:00Z,T20\n";

        assertThat(json(log)).contains("\"acceptedAsOf\":\"2024-03-04\"").contains("\"decisionLastDay\":null");
        assertThat(page(log)).anyMatch(line -> line.matches("  suspended .* 100\\.0% +1"));
    }

    @Test
    void it_stands_still_even_if_nothing_happens_for_a_year() {
        String log = ACCEPTED + "7,2024-03-05T02:00:00Z,T20\n8,2025-03-05T02:00:00Z,receipt\n";

        assertThat(json(log)).contains("\"decisionLastDay\":null");
    }

    @Test
    void a_report_that_is_not_printed_yet_holds_nothing() {
        String log = ACCEPTED
                + "7,2024-03-05T02:00:00Z,T16\n7,2024-03-05T02:01:00Z,T17\n"
                + "7,2024-03-05T02:02:00Z,T18\n7,2024-03-05T02:03:00Z,T19\n";

        assertThat(json(log)).contains("\"decisionLastDay\":\"2024-04-01\"");
        assertThat(page(log))
                .anyMatch(line ->
                        line.matches("events of other kinds +4".indent(2).stripTrailing()));
    }

    @Test
    void a_report_before_the_acceptance_is_refused_and_the_decision_is_counted() {
        String log = RECEIVED + "7,2024-03-04T02:30:00Z,T20\n7,2024-03-04T03:00:00Z,T05\n";

        assertThat(json(log)).contains("\"decisionLastDay\":\"2024-04-01\"");
        assertThat(page(log)).anyMatch(line -> line.matches("  limit-not-running +Suspend × 1 +1"));
    }

    @Test
    void a_deemed_acceptance_can_be_held_and_says_so() {
        String log = RECEIVED + "7,2024-03-12T02:00:00Z,T20\n";

        assertThat(json(log)).contains("\"outcome\":\"deemed-accepted\"").contains("\"decisionLastDay\":null");
        assertThat(page(log)).anyMatch(line -> line.startsWith("     decision: 20 working days, suspended  "));
    }

    @Test
    void a_decision_that_is_not_in_the_log_has_run_out() {
        // 24:00 of 2024-04-01 in Shanghai is 16:00 UTC.
        assertThat(page(ACCEPTED + "8,2024-04-01T16:00:00Z,receipt\n"))
                .anyMatch(line -> line.matches("  ran out .* 100\\.0% +1"));
        assertThat(page(ACCEPTED + "8,2024-04-01T15:59:59Z,receipt\n"))
                .anyMatch(line -> line.matches("  running .* 100\\.0% +1"));
    }
}
