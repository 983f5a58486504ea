package io.shixian.examples.cli.script;

import static io.shixian.examples.cli.Ran.reading;
import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {

    private static final String OPEN =
            "{\"at\":\"2025-09-30T10:00+08:00\",\"case\":\"c1\",\"open\":\"complaint.business\",\"by\":{\"role\":\"applicant\",\"party\":\"u-1\"}}\n";
    private static final String DISPATCH =
            "{\"at\":\"2025-09-30T14:00+08:00\",\"case\":\"c1\",\"act\":\"dispatch\",\"by\":{\"role\":\"operator\",\"party\":\"op\"},\"bind\":{\"accessor\":\"a-1\"}}\n";

    @TempDir
    private Path folder;

    private static Ran run(String script) {
        return reading(script, "run", "-");
    }

    @Nested
    class An_accepted_command {

        @Test
        void is_answered_with_what_happened_and_where_that_leads() {
            assertThat(run(OPEN + DISPATCH).lines().get(1))
                    .isEqualTo(
                            "{\"line\":2,\"case\":\"c1\",\"outcome\":\"accepted\",\"stage\":\"dispatched\",\"version\":2,"
                                    + "\"events\":[{\"type\":\"moved\",\"recordedAt\":\"2025-09-30T14:00+08:00\","
                                    + "\"effectiveOn\":\"2025-09-30\",\"clause\":\"GDZW 0001.5-2019 5.3\"}],"
                                    + "\"deadlines\":[{\"limit\":\"decide\",\"lastDay\":\"2025-10-16\","
                                    + "\"expiresAt\":\"2025-10-17T00:00+08:00\",\"status\":\"running\",\"strength\":\"shall\","
                                    + "\"certainty\":\"published\",\"light\":\"green\"},"
                                    + "{\"limit\":\"result\",\"lastDay\":\"2025-11-04\","
                                    + "\"expiresAt\":\"2025-11-05T00:00+08:00\",\"status\":\"running\",\"strength\":\"shall\","
                                    + "\"certainty\":\"published\",\"light\":\"green\"}],"
                                    + "\"notifications\":[{\"id\":\"576ac96f-0951-3639-9462-404c447cd771\",\"role\":\"accessor\","
                                    + "\"party\":\"a-1\",\"subject\":\"【业务类投诉】c1：分发，现为「已分发」\","
                                    + "\"subjectEn\":\"[Business complaint] c1: Dispatch, now 'Dispatched'\"},"
                                    + "{\"id\":\"d3c60938-23f8-3b6c-b139-a09512100595\",\"role\":\"administrator\","
                                    + "\"subject\":\"【业务类投诉】c1：分发，现为「已分发」\","
                                    + "\"subjectEn\":\"[Business complaint] c1: Dispatch, now 'Dispatched'\"}]}");
        }

        @Test
        void shows_nothing_personal() {
            String decline = "{\"at\":\"2025-10-09T10:00+08:00\",\"case\":\"c1\",\"act\":\"decline\","
                    + "\"by\":{\"role\":\"accessor\",\"party\":\"a-1\"},\"reason\":\"张三的隐私\",\"data\":{\"phone\":13800000000}}\n";

            Ran ran = run(OPEN.replace("}}", "},\"details\":{\"name\":\"李四\",\"age\":44}}") + DISPATCH + decline);

            assertThat(ran.exit()).isZero();
            assertThat(ran.lines()).hasSize(3).last().asString().contains("\"stage\":\"declined\"");
            assertThat(ran.out() + ran.err()).doesNotContain("张三", "李四", "13800000000");
        }
    }

    /** Decided by 2025-10-16 (scenarios/complaint.jsonl), with no more than one working day left from 2025-10-15 on. */
    @Nested
    class A_refused_command {

        @Test
        void is_answered_with_the_reason_and_the_case_as_it_is() {
            assertThat(run(OPEN + OPEN.replace("c1", "c2") + DISPATCH + DISPATCH)
                            .lines()
                            .get(3))
                    .startsWith(
                            "{\"line\":4,\"case\":\"c1\",\"outcome\":\"refused\",\"code\":\"not-in-this-stage\",\"text\":{\"zh\":\"")
                    .contains("\",\"en\":\"the operator can't 'Dispatch' in stage 'Dispatched'")
                    .contains(
                            "\"clause\":\"GDZW 0001.5-2019 5.3\",\"stage\":\"dispatched\",\"version\":2,\"deadlines\":[{")
                    .doesNotContain("events", "notifications");
        }

        @ParameterizedTest(name = "{1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                        "case":"c9","act":"accept","by":{"role":"accessor","party":"a-1"}                       | unknown-case
                        "case":"c9","open":"no.such","by":{"role":"applicant","party":"u"}                      | unknown-procedure
                        "case":"c9","open":"no.such","by":{"role":"applicant","party":"u"},"limit":"5 working days","clause":"x" | unknown-procedure
                        "case":"c9","open":"complaint.business","by":{"role":"applicant","party":"u"},"limit":"5 working days","clause":"x" | limit-not-replaceable
                        "case":"c1","open":"complaint.business","by":{"role":"applicant","party":"u"},"limit":"5 working days","clause":"x" | case-exists
                        "case":"c1","open":"complaint.business","by":{"role":"applicant","party":"u"}           | case-exists
                        "case":"c1","act":"fly","by":{"role":"accessor","party":"a-1"}                          | unknown-action
                        "case":"c1","act":"accept","by":{"role":"gardener","party":"a-1"}                       | not-this-role
                        "case":"c1","act":"accept","by":{"role":"window","party":"a-1"}                         | not-this-role
                        "case":"c1","act":"accept","by":{"role":"system","party":"system"}                      | not-this-role
                        "case":"c1","act":"accept","by":{"role":"accessor","party":"a-1"},"bind":{"applicant":"u-9"} | may-not-name-party
                        "case":"c1","act":"decline","by":{"role":"accessor","party":"a-1"}                      | reason-missing
                        "case":"c1","suspend":"decide","by":{"role":"accessor","party":"a-1"},"cause":"hearing" | no-suspension-rule
                        "case":"c1","resume":"decide","by":{"role":"accessor","party":"a-1"}                    | no-suspension-rule
                        "case":"c1","suspend":"nothing","by":{"role":"accessor","party":"a-1"},"cause":"hearing" | unknown-limit
                        "case":"c1","extend":"decide","by":{"role":"accessor","party":"a-1"},"term":"3 working days" | no-extension-rule
                        """)
        void says_by_which_rule(String command, String code) {
            Ran ran = run(OPEN + DISPATCH + "{\"at\":\"2025-10-09T09:00+08:00\"," + command + "}");

            assertThat(ran.err()).isEmpty();
            assertThat(ran.exit()).isZero();
            assertThat(ran.lines().get(2))
                    .startsWith("{\"line\":3,\"case\":\"c")
                    .contains("\"outcome\":\"refused\",\"code\":\"" + code + "\",\"text\":{\"zh\":\"", "\"en\":\"");
        }

        @Test
        void that_goes_back_in_time_leaves_the_case_alone() {
            assertThat(run(OPEN + DISPATCH.replace("T14", "T09")).lines().get(1))
                    .contains("\"code\":\"time-reversed\"", "\"stage\":\"received\"");
        }

        @Test
        void that_named_another_limit_opened_nothing() {
            String other = OPEN.replace("}}", "},\"limit\":\"5 working days\",\"clause\":\"某法第三条\"}");

            assertThat(run(other + OPEN).lines().get(1)).contains("\"outcome\":\"accepted\"");
        }
    }

    @Nested
    class A_command_with_an_envelope {

        @Test
        void sent_twice_happens_once_and_is_answered_alike() {
            String once = DISPATCH.replace("{\"at\"", "{\"command\":\"m-1\",\"at\"");
            String again = once.replace("2025-09-30T14:00", "2025-12-30T14:00");

            List<String> lines = run(OPEN + once + again).lines();

            assertThat(lines.get(2))
                    .isEqualTo(lines.get(1).replace("\"line\":2", "\"line\":3").replace("accepted", "duplicate"));
        }

        @Test
        void conflicts_if_the_case_has_moved_on() {
            String expecting = DISPATCH.replace("{\"at\"", "{\"expect\":2,\"at\"");

            assertThat(run(OPEN + expecting).lines().get(1))
                    .isEqualTo(
                            "{\"line\":2,\"case\":\"c1\",\"outcome\":\"conflict\",\"stage\":\"received\",\"version\":1,\"deadlines\":[]}");
        }

        @Test
        void happens_if_the_sender_has_seen_the_case_as_it_is() {
            assertThat(run(OPEN + DISPATCH.replace("{\"at\"", "{\"expect\":1,\"at\""))
                            .lines()
                            .get(1))
                    .contains("\"outcome\":\"accepted\"");
        }
    }

    @Nested
    class Time_that_passes {

        private static final String TICK = "{\"at\":\"2025-11-05T00:00+08:00\",\"tick\":true}\n";

        @Test
        void lets_limits_run_out_once() {
            List<String> lines = run(OPEN + DISPATCH + TICK + TICK).lines();

            assertThat(lines.get(2))
                    .startsWith(
                            "{\"line\":3,\"outcome\":\"accepted\",\"events\":[{\"case\":\"c1\",\"type\":\"lapsed\"");
            assertThat(lines.get(3))
                    .isEqualTo("{\"line\":4,\"outcome\":\"accepted\",\"events\":[],\"notifications\":[]}");
        }

        @Test
        void is_answered_alike_if_sent_twice() {
            String tick = TICK.replace("{\"at\"", "{\"command\":\"t-1\",\"at\"");

            List<String> lines = run(OPEN + DISPATCH + tick + tick).lines();

            assertThat(lines.get(3))
                    .isEqualTo(lines.get(2).replace("\"line\":3", "\"line\":4").replace("accepted", "duplicate"));
        }

        @Test
        void takes_an_application_offline_and_tells_three() {
            String open = "{\"at\":\"2026-02-13T10:00+08:00\",\"case\":\"e\",\"open\":\"app.exception\","
                    + "\"by\":{\"role\":\"operator\",\"party\":\"op\"},\"bind\":{\"accessor\":\"a-1\"}}\n";
            String report = "{\"at\":\"2026-02-13T11:00+08:00\",\"case\":\"e\",\"act\":\"report\","
                    + "\"by\":{\"role\":\"operator\",\"party\":\"op\"}}\n";
            String resolve = "{\"at\":\"2026-02-24T09:00+08:00\",\"case\":\"e\",\"act\":\"resolve\","
                    + "\"by\":{\"role\":\"accessor\",\"party\":\"a-1\"}}\n";

            List<String> lines = run(open + report + "{\"at\":\"2026-02-15T00:00+08:00\",\"tick\":true}\n" + resolve)
                    .lines();

            assertThat(lines.get(2).split("\"role\":", -1)).hasSize(4);
            assertThat(lines.get(3)).contains("\"code\":\"not-in-this-stage\"", "\"stage\":\"suspended\"");
        }
    }

    @Nested
    class A_new_notice {

        private static final String NOTICE = "{\"at\":\"2027-01-04T10:00+08:00\",\"notice\":\"2027.txt\"}\n";

        private Ran runWith(String notice, String last) throws IOException {
            Files.writeString(folder.resolve("2027.txt"), notice);
            Path script = folder.resolve("script.jsonl");
            Files.writeString(script, (OPEN + DISPATCH).replace("2025-09-30", "2026-12-30") + last);
            return shixian("run", script.toString());
        }

        private String madeUp() throws IOException {
            return Files.readString(Path.of("src/test/resources/io/shixian/examples/cli/made-up-2027.txt"));
        }

        @Test
        void moves_a_running_deadline_and_says_so() throws IOException {
            String check =
                    "{\"at\":\"2027-01-09T23:00+08:00\",\"case\":\"c1\",\"act\":\"accept\",\"by\":{\"role\":\"accessor\",\"party\":\"a-1\"},"
                            + "\"expectAnswer\":{\"deadlines\":[{\"limit\":\"decide\",\"lastDay\":\"2027-01-09\",\"status\":\"met\"}]}}\n";

            Ran ran = runWith(madeUp(), NOTICE + check);

            assertThat(ran.err()).isEqualTo("1 as expected, 0 not\n");
            assertThat(ran.lines().get(1)).contains("\"limit\":\"decide\",\"lastDay\":\"2027-01-11\"", "provisional");
            assertThat(ran.lines().get(2))
                    .contains(
                            "\"events\":[{\"case\":\"c1\",\"type\":\"recounted\",\"recordedAt\":\"2027-01-04T10:00+08:00\"")
                    .contains("由 2027-01-11 改为 2027-01-09");
        }

        @Test
        void that_is_wrong_is_refused_and_changes_nothing() throws IOException {
            Ran ran = runWith(madeUp().replace("2027-01-09", "2027-01-08"), NOTICE + NOTICE);

            assertThat(ran.exit()).isZero();
            assertThat(ran.lines().get(2))
                    .startsWith("{\"line\":3,\"outcome\":\"refused\",\"code\":\"malformed-notice\",\"text\":{\"zh\":\"")
                    .contains("2027-01-08 is a FRIDAY and can't be a make-up working day");
        }

        @Test
        void that_is_there_already_is_refused() throws IOException {
            assertThat(runWith(madeUp(), NOTICE + NOTICE).lines().get(3)).contains("\"code\":\"malformed-notice\"");
        }

        @Test
        void that_is_not_there_ends_the_script() throws IOException {
            Ran ran = runWith(madeUp(), NOTICE.replace("2027.txt", "2028.txt"));

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.lines()).hasSize(2);
            assertThat(ran.err()).startsWith("line 3: the notice ").contains("there is no such file");
        }
    }

    @Nested
    class In_one_language {

        @Test
        void texts_are_chinese() {
            assertThat(reading(OPEN + DISPATCH + DISPATCH, "run", "-", "--lang", "zh")
                            .out())
                    .doesNotContain("subjectEn", "\"en\"")
                    .contains("【业务类投诉】", "\"text\":{\"zh\":");
        }

        @Test
        void texts_are_english() {
            assertThat(reading(OPEN + DISPATCH + DISPATCH, "run", "-", "--lang", "en")
                            .out())
                    .doesNotContain("subjectEn", "\"zh\"")
                    .contains("\"subject\":\"[Business complaint] c1: Dispatch", "\"text\":{\"en\":");
        }
    }
}
