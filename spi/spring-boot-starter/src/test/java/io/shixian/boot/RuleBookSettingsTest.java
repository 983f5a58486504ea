package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RuleBookSettingsTest {

    private static final String CITY = "file:../../examples/rules/example-city.json";

    private final ApplicationContextRunner host = Host.asking().withPropertyValues("shixian.rules.enabled=true");

    @Test
    void books_are_laid_on_the_built_in_procedures() {
        host.withPropertyValues("shixian.rules.books=" + CITY).run(context -> {
            Catalog catalog = context.getBean(Catalog.class);
            assertThat(decide(catalog, LocalDate.of(2025, 12, 31))).isEqualTo(Term.workdays(7));
            assertThat(decide(catalog, LocalDate.of(2026, 1, 1))).isEqualTo(Term.workdays(5));
        });
    }

    @Test
    void the_earlier_in_force_is_laid_first_wherever_it_stands(@TempDir Path folder) throws IOException {
        String city = Files.readString(Path.of(CITY.substring(5)));
        Path later = Files.writeString(
                folder.resolve("a-later.json"),
                city.replace("\"example-city\"", "\"example-city-2\"")
                        .replace("\"2026-01-01\"", "\"2027-01-01\"")
                        .replaceAll("(?s),\\s*\\{\\s*\"procedure\".*\\}\\s*\\]\\s*\\}", "]}")
                        .replace("5个工作日", "4个工作日"));

        host.withPropertyValues("shixian.rules.books=file:" + later + "," + CITY)
                .run(context -> {
                    Catalog catalog = context.getBean(Catalog.class);
                    assertThat(decide(catalog, LocalDate.of(2026, 12, 31))).isEqualTo(Term.workdays(5));
                    assertThat(decide(catalog, LocalDate.of(2027, 1, 1))).isEqualTo(Term.workdays(4));
                });
    }

    private static Term decide(Catalog catalog, LocalDate day) {
        return catalog.find("complaint.business", day)
                .orElseThrow()
                .limit("decide")
                .orElseThrow()
                .term();
    }

    @Test
    void a_broken_book_stops_the_start_and_says_where(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("city.json"), "{\"code\": 7}");

        assertThat(Failing.failure(host.withPropertyValues("shixian.rules.books=file:" + file)))
                .hasMessageStartingWith("shixian.rules.books: file:" + file + " is refused: file:" + file + " has ")
                .hasMessageContaining("code")
                .hasMessageEndingWith("; correct the file or take it out of the list");
    }

    @Test
    void a_book_that_does_not_fit_the_procedures_stops_the_start(@TempDir Path folder) throws IOException {
        String city = Files.readString(Path.of(CITY.substring(5)));
        Path file = Files.writeString(
                folder.resolve("city.json"), city.replace("\"complaint.business\"", "\"complaint.busyness\""));

        assertThat(Failing.failure(host.withPropertyValues("shixian.rules.books=file:" + file)))
                .hasMessageStartingWith("shixian.rules.books: ")
                .hasMessageContaining("complaint.busyness")
                .hasMessageEndingWith("; correct the book or take it out of the list");
    }

    @Test
    void books_need_something_that_reads_them() {
        assertThat(Failing.failure(host.withClassLoader(new FilteredClassLoader("io.shixian.jackson.RuleBookJson"))
                        .withPropertyValues("shixian.rules.books=" + CITY)))
                .hasMessage("shixian.rules.books: nothing here can read [" + CITY + "];"
                        + " add the dependency shixian-jackson");
    }
}
