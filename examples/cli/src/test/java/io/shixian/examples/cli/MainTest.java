package io.shixian.examples.cli;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.text.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Nested
    class Help {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "days",
                    "due",
                    "duties",
                    "check",
                    "run",
                    "explain",
                    "export",
                    "verify",
                    "outbox",
                    "board",
                    "procedures",
                    "desk"
                })
        void of_every_command_is_in_both_languages_and_lists_the_exit_codes(String command) {
            Ran ran = shixian(command, "--help");

            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out())
                    .startsWith("用法 / Usage: shixian " + command)
                    .contains("显示帮助。", "Show this help.", "退出码 / Exit codes:", "70   程序故障 / a fault in the program");
        }

        @Test
        void of_the_program_lists_its_commands() {
            assertThat(shixian("--help").out())
                    .startsWith("用法 / Usage: shixian ")
                    .contains(
                            "命令 / Commands:",
                            "\n  days",
                            "\n  due",
                            "\n  duties",
                            "\n  check",
                            "\n  run",
                            "\n  explain",
                            "\n  export",
                            "\n  verify",
                            "\n  outbox",
                            "\n  board",
                            "\n  procedures",
                            "\n  desk")
                    .contains("列出一段日期", "Lists days: worked or not");
        }
    }

    @Test
    void version_names_the_calendar() {
        assertThat(shixian("--version").lines()).singleElement().asString().matches("shixian .+, calendar cn-2026");
    }

    @Nested
    class A_fault_in_the_program {

        private final InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("two\nlines");
            }
        };

        private String errors(String... args) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Terminal terminal = new Terminal(broken, OutputStream.nullOutputStream(), err, false);
            assertThat(Main.run(terminal, args)).isEqualTo(70);
            return err.toString(StandardCharsets.UTF_8);
        }

        @Test
        void is_one_line() {
            assertThat(errors("run", "-"))
                    .isEqualTo(
                            "java.lang.IllegalStateException: two lines (a fault in this program; --debug prints the stack trace)\n");
        }

        @Test
        void shows_its_stack_trace_if_asked() {
            assertThat(errors("run", "-", "--debug")).contains("\tat io.shixian.examples.cli.");
            assertThat(errors("--debug", "run", "-")).contains("\tat io.shixian.examples.cli.");
        }
    }

    @Nested
    class Output_that_fails {

        private Ran writingTo(String failure, String... args) {
            OutputStream out = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException(failure);
                }
            };
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exit = Main.run(new Terminal(InputStream.nullInputStream(), out, err, false), args);
            return new Ran(exit, "", err.toString(StandardCharsets.UTF_8));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Broken pipe", "断开的管道"})
        void because_nobody_reads_it_ends_quietly(String why) {
            assertThat(writingTo(why, "days", "2001-01-01", "2100-12-31")).isEqualTo(new Ran(141, "", ""));
            assertThat(writingTo(why, "days", "2001-01-01", "2001-01-01")).isEqualTo(new Ran(141, "", ""));
        }

        @Test
        void for_want_of_space_does_not_pass_for_success() {
            assertThat(writingTo("No space left on device", "days", "2001-01-01", "2001-01-01"))
                    .isEqualTo(new Ran(70, "", "the output can't be written: No space left on device\n"));
            assertThat(writingTo("No space left on device", "--help").exit()).isEqualTo(70);
        }
    }

    @Test
    void what_a_file_says_can_not_steer_the_terminal() {
        assertThat(shixian("days", "\u001B[31m\u202Ered", "2026-01-01").err())
                .isEqualTo("FROM '\uFFFD[31m\uFFFDred' is not a date; write one such as 2027-01-15\n");
    }

    @Test
    void very_long_lines_are_refused() {
        String line = "{\"id\":\"" + "x".repeat(1 << 20) + "\"}";

        assertThat(Ran.reading(line, "run", "-"))
                .isEqualTo(new Ran(2, "", "line 1: longer than 1048576 bytes; break the input into shorter lines\n"));
        assertThat(Ran.reading(line, "check", "-").exit()).isEqualTo(2);
    }
}
