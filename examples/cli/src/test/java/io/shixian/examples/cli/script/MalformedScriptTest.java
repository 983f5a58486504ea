package io.shixian.examples.cli.script;

import static io.shixian.examples.cli.Ran.reading;
import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedScriptTest {

    private static final String OPEN =
            "{\"at\":\"2025-09-30T10:00+08:00\",\"case\":\"c1\",\"open\":\"complaint.business\",\"by\":{\"role\":\"applicant\",\"party\":\"u-1\"}}\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    rubbish                                                                        | not JSON
                    []                                                                             | the line is an array
                    {"at":"2025-09-30T11:00+08:00","at":"2025-09-30T11:00+08:00","tick":true}      | Duplicate
                    {"at":"2025-09-30T11:00+08:00"}                                                | one of open, act, suspend, resume, extend, tick, notice, not none
                    {"at":"2025-09-30T11:00+08:00","tick":true,"notice":"x"}                       | not tick and notice
                    {"at":"2025-09-30T11:00+08:00","tick":false}                                   | 'tick' is true or false; it must be true
                    {"at":"2025-09-30T11:00+08:00","tick":true,"case":"c1"}                        | unknown field 'case'
                    {"at":"2025-09-30T11:00+08:00","tick":true,"expect":1}                         | unknown field 'expect'
                    {"tick":true}                                                                  | 'at' is missing
                    {"at":"2025-09-30","tick":true}                                                | '2025-09-30' is not a moment with an offset
                    {"at":"2025-02-30T11:00+08:00","tick":true}                                    | '2025-02-30T11:00+08:00' is not a moment
                    {"at":"1999-02-03T11:00+08:00","tick":true}                                    | 1999-02-03 is outside the calendar
                    {"at":"2025-09-30T11:00+08:00","act":"accept","by":{"role":"accessor","party":"a"}} | 'case' is missing
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept"}                     | 'by' is missing
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":"a"}            | 'by' is a text; it must be an object
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"accessor"}} | 'by.party' is missing
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"accessor","party":""}} | a party's id has 1 to 100 characters
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"accessor","party":"a","x":1}} | unknown field 'by.x'
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"An Accessor","party":"a"}} | 'An Accessor' is not a code
                    {"at":"2025-09-30T11:00+08:00","case":"","act":"accept","by":{"role":"accessor","party":"a"}} | a case id has 1 to 100 characters
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"accessor","party":"a"},"extra":1} | unknown field 'extra'
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"dispatch","by":{"role":"operator","party":"o"},"bind":{"gardener":"a"}} | names the role 'gardener'
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"dispatch","by":{"role":"operator","party":"o"},"bind":{"accessor":7}} | 'bind.accessor' is a whole number
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"accessor","party":"a"},"grade":6} | a grade is 1 to 5, not 6
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"accessor","party":"a"},"checklist":{"x":1}} | 'checklist.x' is a whole number; it must be true or false
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"accessor","party":"a"},"documents":"x"} | 'documents' is a text; it must be an array
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"accessor","party":"a"},"documents":[" "]} | a document's reference is blank
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"accessor","party":"a"},"data":{"x":{}}} | 'data.x' is an object
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"accessor","party":"a"},"reason":null} | 'reason' is null; it must be a text
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"accessor","party":"a"},"expect":-1} | 'expect' is -1
                    {"at":"2025-09-30T11:00+08:00","case":"c1","act":"accept","by":{"role":"accessor","party":"a"},"command":""} | a command id has 1 to 200 characters
                    {"at":"2025-09-30T11:00+08:00","case":"c1","suspend":"decide","by":{"role":"accessor","party":"a"}} | 'cause' is missing
                    {"at":"2025-09-30T11:00+08:00","case":"c1","extend":"decide","by":{"role":"accessor","party":"a"}} | 'term' is missing
                    {"at":"2025-09-30T11:00+08:00","case":"c1","extend":"decide","term":"3 days","by":{"role":"accessor","party":"a"}} | '3 days' is not a term
                    {"at":"2025-09-30T11:00+08:00","case":"c2","open":"complaint.business","by":{"role":"applicant","party":"u"},"limit":"3 working days"} | 'clause' is missing
                    {"at":"2025-09-30T11:00+08:00","case":"c2","open":"complaint.business","by":{"role":"applicant","party":"u"},"clause":"x"} | 'limit' is missing
                    {"at":"2025-09-30T11:00+08:00","tick":true,"expectAnswer":[]}                  | 'expectAnswer' is an array
                    {"at":"2100-12-30T11:00+08:00","case":"c2","open":"consultation.technical","by":{"role":"applicant","party":"u"}} | leaves the calendar
                    """)
    void ends_at_its_line_with_the_lines_before_answered(String line, String message) {
        Ran ran = reading(OPEN + "\n" + line + "\n" + OPEN, "run", "-");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .startsWith("line 3: ")
                .contains(message)
                .doesNotContain("Exception");
    }

    @Test
    void is_told_every_command_that_the_help_names() {
        String known = reading("{}", "run", "-").err().replaceAll(".*has one of (.*), not none\n", "$1");

        assertThat(known).startsWith("open, ");
        assertThat(shixian("run", "--help").out()).contains("Commands: " + known + ";");
    }

    @Test
    void does_not_send_the_command_of_one_case_to_another_case() {
        String once = OPEN.replace("{\"at\"", "{\"command\":\"m-1\",\"at\"");

        Ran ran = reading(once + once.replace("c1", "c2"), "run", "-");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.err()).startsWith("line 2: this command id was used for another case");
    }

    @Test
    void shows_nothing_of_what_may_be_personal() {
        String broken = OPEN.replace("}}\n", "},\"details\":{\"id\":11010519491231002X}}");

        assertThat(reading(broken, "run", "-").err())
                .startsWith("line 1: not JSON")
                .doesNotContain("110105");
        assertThat(reading("\"11010519491231002X\"", "run", "-").err()).doesNotContain("110105");
        assertThat(reading(OPEN.replace("}}", "},\"details\":{\"id\":[\"11010519491231002X\"]}}"), "run", "-")
                        .err())
                .doesNotContain("110105");
    }
}
