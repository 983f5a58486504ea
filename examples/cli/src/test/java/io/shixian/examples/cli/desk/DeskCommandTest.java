package io.shixian.examples.cli.desk;

import static io.shixian.examples.cli.Ran.reading;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the desk makes of logs that are made up. Limits of 5 working days: 2024-03-04 is a Monday without a holiday near. */
class DeskCommandTest {

    private static final String HEADER = "case,at,activity,channel\n";
    private static final String RECEIVED = HEADER + "7,2024-03-04T02:00:00Z,receipt,Desk\n";

    private static final String DEEMED =
            "{\"case\":\"7\",\"outcome\":\"deemed-accepted\",\"noticeLastDay\":\"2024-03-11\","
                    + "\"acceptedAsOf\":\"2024-03-04\",\"decisionLastDay\":\"2024-04-01\"}";

    private static Ran json(String log) {
        return reading(log, "desk", "--replay", "-", "--json");
    }

    @Nested
    class An_application {

        @Test
        void is_accepted_in_time_in_the_last_second_of_the_last_day() {
            // 24:00 of 2024-03-11 in Shanghai is 16:00 UTC.
            assertThat(json(RECEIVED + "7,2024-03-11T15:59:59Z,T05,Desk\n").lines())
                    .containsExactly(
                            "{\"case\":\"7\",\"outcome\":\"accepted-in-time\",\"noticeLastDay\":\"2024-03-11\","
                                    + "\"acceptedAsOf\":\"2024-03-11\",\"decisionLastDay\":\"2024-04-09\"}");
        }

        @Test
        void is_deemed_accepted_if_the_confirmation_comes_at_the_very_instant_of_expiry() {
            assertThat(json(RECEIVED + "7,2024-03-11T16:00:00Z,T05,Desk\n").lines())
                    .containsExactly(DEEMED);
        }

        @Test
        void is_deemed_accepted_if_time_passes_it_by() {
            assertThat(json(RECEIVED + "8,2024-03-11T16:00:00Z,receipt,Desk\n").lines())
                    .hasSize(2)
                    .startsWith(DEEMED);
        }

        @Test
        void is_open_until_the_last_event_has_passed_its_limit() {
            assertThat(json(RECEIVED + "7,2024-03-11T15:59:59Z,T02,Desk\n").lines())
                    .containsExactly("{\"case\":\"7\",\"outcome\":\"open\",\"noticeLastDay\":\"2024-03-11\","
                            + "\"acceptedAsOf\":null,\"decisionLastDay\":null}");
        }

        @Test
        void is_rejected_if_it_needs_no_licence() {
            assertThat(json(RECEIVED + "7,2024-03-05T02:00:00Z,T15,Desk\n").lines())
                    .containsExactly("{\"case\":\"7\",\"outcome\":\"rejected\",\"noticeLastDay\":\"2024-03-11\","
                            + "\"acceptedAsOf\":null,\"decisionLastDay\":null}");
        }

        @Test
        void is_received_on_the_day_that_it_is_in_shanghai() {
            assertThat(json(HEADER + "7,2024-03-04T17:00:00Z,receipt,Desk\n").out())
                    .contains("\"noticeLastDay\":\"2024-03-12\"");
        }
    }

    @Nested
    class A_log {

        private static final String EXPECTED = "\"case\":\"7\",\"outcome\":\"accepted-in-time\"";

        @Test
        void may_have_a_byte_order_mark_and_carriage_returns() {
            assertThat(json("\uFEFF" + (RECEIVED + "7,2024-03-05T02:00:00Z,T05,Desk\n").replace("\n", "\r\n"))
                            .out())
                    .contains(EXPECTED);
        }

        @Test
        void may_have_other_columns_in_another_order_and_quotes() {
            assertThat(json("note,activity,case,at\n"
                                    + "\"a, \"\"b\"\"\",receipt,7,2024-03-04T02:00:00Z\n"
                                    + ",\"T05\",\"7\",2024-03-05T10:00:00+08:00\n")
                            .out())
                    .contains(EXPECTED);
        }

        @Test
        void may_have_activities_that_the_desk_does_not_know() {
            Ran ran =
                    reading(RECEIVED + "7,2024-03-05T02:00:00Z,coffee,Desk\n", "desk", "--replay", "-", "--lang", "en");

            assertThat(ran.exit()).isZero();
            assertThat(ran.out()).containsPattern("events of other kinds +1\n");
        }

        @Test
        void may_end_without_a_line_feed_and_have_blank_lines() {
            assertThat(json(RECEIVED + "\n7,2024-03-05T02:00:00Z,T05,Desk").out())
                    .contains(EXPECTED);
        }
    }

    @Test
    void a_second_confirmation_is_refused_and_counted() {
        Ran ran = reading(
                RECEIVED + "7,2024-03-05T02:00:00Z,T05,Desk\n7,2024-03-06T02:00:00Z,T05,Desk\n",
                "desk",
                "--replay",
                "-",
                "--lang",
                "en");

        assertThat(ran.out()).containsPattern("not-in-this-stage +Accept × 1 +1\n");
    }
}
