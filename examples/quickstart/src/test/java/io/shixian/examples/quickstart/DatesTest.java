package io.shixian.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dates that the programs print are those that somebody else has found: a count day by day from the fact files
 * ({@link Days}), which the vectors of another program confirm, and the script of a licence that nobody checked.
 */
class DatesTest {

    private static final Path VECTORS = Path.of("..", "vectors");

    private final Days days = new Days();

    @Test
    void the_count_agrees_with_the_vectors_of_another_program() throws IOException {
        List<JsonNode> vectors = lines(VECTORS.resolve("time.jsonl"))
                .filter(line -> line.path("rule").stringValue("").matches("T10|T20|T22")
                        && line.path("limit").stringValue("").matches("[0-9]+ working days?")
                        && line.path("suspensions").size() < 2)
                .toList();

        assertThat(vectors).hasSizeGreaterThan(100).allSatisfy(vector -> {
            LocalDate start = day(vector.get("start"));
            int n = amount(vector.path("limit")) + amount(vector.path("extension"));
            JsonNode stop = vector.path("suspensions").path(0);
            LocalDate last = stop.isMissingNode()
                    ? days.plus(start, n)
                    : days.plus(start, n, day(stop.get(0)), day(stop.get(1)));
            assertThat(last).hasToString(vector.path("expect").path("lastDay").stringValue());
        });
    }

    private static LocalDate day(JsonNode moment) {
        return OffsetDateTime.parse(moment.stringValue()).toLocalDate();
    }

    private static int amount(JsonNode term) {
        return Integer.parseInt(term.stringValue("0 days").split(" ")[0]);
    }

    private static Stream<JsonNode> lines(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        return Files.readAllLines(file).stream().map(mapper::readTree);
    }

    @Nested
    class When_is_it_due {

        private final String printed = Printed.by(WhenIsItDue::main);

        When_is_it_due() throws IOException {}

        @Test
        void counts_working_days() {
            LocalDate start = LocalDate.of(2026, 9, 28);

            assertThat(printed).contains("5 working days：末日 / last day " + days.plus(start, 5) + "，");
            assertThat(printed).contains("20 working days：末日 / last day " + days.plus(start, 20) + "，");
        }

        @Test
        void ends_months_on_a_working_day() {
            LocalDate end = days.plus(LocalDate.of(2026, 12, 28).minusDays(1), 1);

            assertThat(printed).contains("3 months：末日 / last day " + end + "，");
        }

        @Test
        void counts_back_from_a_hearing() {
            assertThat(printed).contains("announce by " + days.plus(LocalDate.of(2026, 10, 14), -7) + "\n");
        }

        @Test
        void rests_on_statutory_days_and_weekends_where_no_notice_is() {
            LocalDate last = days.plus(LocalDate.of(2026, 12, 18), 20);

            assertThat(last).isAfter("2026-12-31");
            assertThat(printed).contains("收件 / received 2026-12-18：末日 / last day " + last + "，暂定");
        }
    }

    @Test
    void explains_the_day_that_was_counted() throws IOException {
        LocalDate last = days.plus(LocalDate.of(2026, 9, 28), 5);

        assertThat(Printed.by(Why::main))
                .contains("届满日 " + last + "（", "last day " + last + " (", "END " + last + " .. " + last);
    }

    @Test
    void pauses_and_extends_as_counted() throws IOException {
        LocalDate accepted = LocalDate.of(2026, 3, 3);
        LocalDate stopped = LocalDate.of(2026, 3, 10);
        LocalDate resumed = LocalDate.of(2026, 3, 24);
        long used = IntStream.rangeClosed(1, 7)
                .filter(i -> days.works(accepted.plusDays(i)))
                .count();

        assertThat(Printed.by(PauseAndExtend::main))
                .contains("Act：作出许可决定 / Decide，20 working days, last day " + days.plus(accepted, 20))
                .contains("suspended with " + (20 - used) + " working days left")
                .contains("20 working days, last day " + days.plus(accepted, 20, stopped, resumed))
                .contains("30 working days, last day " + days.plus(accepted, 30, stopped, resumed));
    }

    @Test
    void deems_accepted_as_in_the_script() throws IOException {
        JsonNode expected = lines(VECTORS.resolve(Path.of("scenarios", "licence-deemed.jsonl")))
                .reduce((first, last) -> last)
                .orElseThrow()
                .path("expectAnswer");
        String noticed = days.plus(LocalDate.of(2025, 1, 24), 5).toString();
        String decided = expected.path("deadlines").path(1).path("lastDay").stringValue();

        assertThat(expected.path("stage").stringValue()).isEqualTo("accepted");
        assertThat(Printed.by(NobodyCheckedInTime::main))
                .contains("Notify or accept：末日 / last day " + noticed + "，breached")
                .contains("Decide：末日 / last day " + decided + "，running");
        assertThat(Printed.by(RunTheDay::main))
                .contains("届满（" + noticed + "）")
                .endsWith("next " + LocalDate.parse(decided).plusDays(1) + "T00:00\n");
    }

    @Test
    void counts_the_days_of_an_own_procedure_and_an_own_store() throws IOException {
        assertThat(Printed.by(MyOwnProcedure::main))
                .contains("last day " + days.plus(LocalDate.of(2026, 4, 30), 3) + "\n");
        assertThat(Printed.by(MyOwnStore::main))
                .contains("until " + days.plus(LocalDate.of(2026, 2, 6), 7).plusDays(1) + "T00:00\n");
    }

    @Test
    void moves_the_day_by_the_notice_of_2020() throws IOException {
        LocalDate monday = LocalDate.of(2020, 1, 20);
        LocalDate before = days.without("2020A").plus(monday, 5);
        LocalDate after = days.plus(monday, 5);

        assertThat(before).isBefore(after);
        assertThat(Printed.by(ANewNotice::main)).contains("p-1：" + before + " → " + after + "\n");
    }
}
