package io.shixian.examples.cli;

import static io.shixian.examples.cli.Ran.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorPathsTest {

    private static final String HERE = "src/test/resources/io/shixian/examples/cli/";

    static Stream<Arguments> wrongUses() {
        return Stream.of(
                wrong("no command given; see shixian --help"),
                wrong("unknown command 'fly'; known are days, due, check, run", "fly"),
                wrong("unknown option: '--fly'; see shixian --help", "--fly"),
                wrong("can't be read in this locale", "due", "--limit", "5\uFFFD"),
                wrong("shixian days --help", "days"),
                wrong("'TO'", "days", "2026-01-01"),
                wrong("FROM '2026-13-01' is not a date; write one such as", "days", "2026-13-01", "2026-01-02"),
                wrong("TO '2026-02-29' is not a date", "days", "2026-01-01", "2026-02-29"),
                wrong("TO 'tomorrow' is not a date", "days", "2026-01-01", "tomorrow"),
                wrong("the span 2026-01-02..2026-01-01 is reversed; write", "days", "2026-01-02", "2026-01-01"),
                wrong(
                        "FROM 2000-12-31 is outside the calendar; choose a day from 2001-01-01 to 2100-12-31",
                        "days",
                        "2000-12-31",
                        "2026-01-01"),
                wrong("TO 2101-01-01 is outside the calendar; choose", "days", "2026-01-01", "2101-01-01"),
                wrong("--known-on 'x' is not a date", "days", "2026-01-01", "2026-01-01", "--known-on", "x"),
                wrong(
                        "--lang 'fr' is not a language; write zh or en",
                        "days",
                        "2026-01-01",
                        "2026-01-01",
                        "--lang",
                        "fr"),
                wrong("there is no such file", "days", "2026-01-01", "2026-01-01", "--notice", "no-such"),
                wrong("can't be read", "days", "2026-01-01", "2026-01-01", "--notice", "."),
                wrong("faults more", "days", "2026-01-01", "2026-01-01", "--notice", "pom.xml"),
                wrong("is not the name of a file", "days", "2026-01-01", "2026-01-01", "--notice", "a\0b"),
                wrong("unmatched argument", "days", "2026-01-01", "2026-01-01", "2026-01-01"),
                wrong("'--limit", "due", "--from", "2026-01-01"),
                wrong("neither --from nor --before is given", "due", "--limit", "5 working days"),
                wrong(
                        "--from and --before are both given",
                        "due",
                        "--limit",
                        "5 working days",
                        "--from",
                        "2026-01-01",
                        "--before",
                        "2026-01-01"),
                due("'5 days' is not a term; write", "--limit", "5 days"),
                due("'' is not a term", "--limit", ""),
                due("the amount is 1 or more", "--limit", "0 working days"),
                due("only once", "--limit", "5 working days", "--limit", "6 working days"),
                due("give it with --before DATE", "--limit", "3 working days before"),
                due("needs office hours; give them", "--limit", "3 working hours"),
                due("has no bearing on '3 working days'", "--limit", "3 working days", "--hours", "09:00-12:00"),
                due("overlap", "--limit", "3 working hours", "--hours", "09:00-12:00,11:00-13:00"),
                due("is not an interval", "--limit", "3 working hours", "--hours", "nine to five"),
                due("unknown roll 'up'; known are none", "--limit", "3 working days", "--roll", "up"),
                due(
                        "--suspend '2026-01-05' is no suspension; write A/B",
                        "--limit",
                        "3 working days",
                        "--suspend",
                        "2026-01-05"),
                due("--suspend '/' is no suspension", "--limit", "3 working days", "--suspend", "/"),
                due("--suspend 'x' is neither a date nor a moment", "--limit", "3 working days", "--suspend", "x/"),
                due(
                        "empty or reversed; write the earlier",
                        "--limit",
                        "3 working days",
                        "--suspend",
                        "2026-01-05/2026-01-04"),
                due("must be in the same unit", "--limit", "3 working days", "--extend", "3 months"),
                due("--extend: 'more' is not a term", "--limit", "3 working days", "--extend", "more"),
                due(
                        "leaves the calendar, which covers 2001-01-01 to 2100-12-31; choose",
                        "--limit",
                        "99999 working days"),
                due("is outside the calendar", "--limit", "999999999 months"),
                due("is outside the calendar", "--limit", "2147483647 hours"),
                wrong(
                        "rests on 2026-12-25, which is provisional; add its notice with --notice",
                        "due",
                        "--limit",
                        "9 working days",
                        "--from",
                        "2026-12-22",
                        "--strict"),
                wrong(
                        "--from '2026-01-01 10:00' is neither a date nor a moment; write",
                        "due",
                        "--limit",
                        "3 working days",
                        "--from",
                        "2026-01-01 10:00"),
                wrong(
                        "--from 1999-01-01 is outside the calendar; choose",
                        "due",
                        "--limit",
                        "3 working days",
                        "--from",
                        "1999-01-01"),
                wrong(
                        "--before '2026-01-01T10:00' is not a date",
                        "due",
                        "--limit",
                        "3 working days",
                        "--before",
                        "2026-01-01T10:00"),
                wrong("can't be counted backwards", "due", "--limit", "3 hours", "--before", "2026-01-01"),
                wrong(
                        "can be neither suspended nor extended",
                        "due",
                        "--limit",
                        "3 working days",
                        "--before",
                        "2026-02-01",
                        "--suspend",
                        "2026-01-05/"),
                wrong("'FILE'", "check"),
                wrong("the file 'no-such' can't be read: there is no such file", "check", "no-such"),
                wrong("the file '.' can't be read", "check", "."),
                wrong("the file '-' has no case", "check", "-"),
                wrong("line 1: not UTF-8", "check", "src/test/resources/io/shixian/examples/cli/not-utf-8.jsonl"),
                wrong("the file 'no-such' can't be read", "check", "../vectors/time.jsonl", "no-such"),
                wrong("'FILE'", "run"),
                wrong("the file 'no-such' can't be read: there is no such file; name a readable", "run", "no-such"),
                wrong("can't be read", "run", "."),
                wrong("the script '-' has no line", "run", "-"),
                wrong("line 1: not UTF-8", "run", HERE + "not-utf-8.jsonl"),
                wrong("--lang 'x' is not a language", "run", "-", "--lang", "x"));
    }

    private static Arguments wrong(String message, String... args) {
        return Arguments.of(message, args);
    }

    private static Arguments due(String message, String... args) {
        Stream<String> whole = Stream.concat(Stream.of("due", "--from", "2026-01-05"), Stream.of(args));
        return Arguments.of(message, whole.toArray(String[]::new));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("wrongUses")
    void are_told_in_one_line_and_by_exit_code_2(String message, String[] args) {
        Ran ran = reading("", args);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .contains(message)
                .doesNotContain("Exception", "Error:");
    }
}
