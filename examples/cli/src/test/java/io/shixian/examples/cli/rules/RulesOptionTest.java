package io.shixian.examples.cli.rules;

import static io.shixian.examples.cli.Ran.reading;
import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import io.shixian.examples.cli.text.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesOptionTest {

    private static final String RULES = "../../examples/rules/";
    private static final String CITY = RULES + "example-city.json";
    private static final String HALL = RULES + "lost-property.json";

    private static String line(String at, String id, String rest) {
        return "{\"at\":\"%s:00+08:00\",\"case\":\"%s\",%s}\n".formatted(at, id, rest);
    }

    private static String complaint(String id, String day) {
        return line(
                        day + "T10:00",
                        id,
                        "\"open\":\"complaint.business\",\"by\":{\"role\":\"applicant\",\"party\":\"c\"}")
                + line(
                        day + "T14:00",
                        id,
                        "\"act\":\"dispatch\",\"by\":{\"role\":\"operator\",\"party\":\"op\"},\"bind\":{\"accessor\":\"a\"}");
    }

    @Test
    void the_newest_version_of_an_amended_procedure_is_shown() {
        assertThat(shixian("procedures", "complaint.business", "--lang", "en").out())
                .contains("7 working")
                .doesNotContain("EXAMPLE-CITY");
        assertThat(shixian("procedures", "complaint.business", "--lang", "en", "--rules", CITY)
                        .out())
                .contains("5 working", "15 working", "EXAMPLE-CITY-7.1", "complaint.business@2")
                .doesNotContain("7 working");
    }

    @Test
    void m7_a_script_counts_each_case_by_the_rules_of_the_day_on_which_it_was_opened() {
        String script = complaint("before", "2025-12-31") + complaint("after", "2026-01-05");
        Ran ran = reading(script, "run", "-", "--rules", CITY);

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.lines().get(1)).contains("\"lastDay\":\"2026-01-12\"", "\"lastDay\":\"2026-01-29\"");
        assertThat(ran.lines().get(3)).contains("\"lastDay\":\"2026-01-12\"", "\"lastDay\":\"2026-01-26\"");
    }

    @Test
    void several_files_are_laid_on_in_their_order() {
        String opened = line(
                "2026-01-05T10:00",
                "found",
                "\"open\":\"hall.lost-property\",\"by\":{\"role\":\"window\",\"party\":\"w\"}");
        Ran ran = reading(opened, "run", "-", "--rules", CITY, "--rules", HALL);

        assertThat(ran.lines()).singleElement().asString().contains("\"lastDay\":\"2026-02-02\"");
        assertThat(shixian("procedures", "--rules", HALL, "--rules", CITY).out())
                .contains("hall.lost-property");
    }

    @Test
    void what_is_wrong_with_a_file_is_told_line_by_line(@TempDir Path folder) throws IOException {
        Path bad = folder.resolve("bad.json");
        Files.writeString(
                bad,
                Files.readString(Path.of(CITY)).replace("15个工作日", "15日").replace("\"administrator\"]}", "\"mayor\"]}"));
        Ran ran = shixian("procedures", "--rules", bad.toString());

        assertThat(ran.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(3);
        assertThat(ran.err().lines().toList().get(0))
                .startsWith(bad + ":22:15 $.amendments[1].term: '15日' is not a term; ");
        assertThat(ran.err().lines().toList().get(1)).startsWith(bad + ":23:69 $.amendments[1].extension.roles[0]: ");
        assertThat(ran.err()).endsWith("have 2 faults and nothing of them is used; mend them\n");
    }

    @Test
    void what_does_not_fit_the_procedures_is_told_line_by_line() {
        Ran twice = shixian("procedures", "--rules", HALL, "--rules", HALL);

        assertThat(twice.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(twice.err().lines())
                .containsExactly(
                        HALL + ": procedure hall.lost-property@1: hall.lost-property@1 is there already; "
                                + "write version 2, or amend it",
                        "the rules '" + HALL + "' have 1 fault and nothing of them is used; mend them");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Ran ran = shixian("run", "-", "--rules", "nowhere.json");

        assertThat(ran.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).contains("'nowhere.json' can't be read: there is no such file");
    }
}
