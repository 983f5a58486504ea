package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Notifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the README shows is what the starter takes. */
class ReadmeTest {

    private static final Path MODULE = Path.of("../spring-boot-starter");

    private final String readme;

    ReadmeTest() throws IOException {
        readme = Files.readString(MODULE.resolve("README.md"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Silent {

        @Bean
        Notifier notifier() {
            return Notifier.SILENT;
        }
    }

    @Test
    void its_settings_start_a_desk(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("notices"));
        Files.copy(MODULE.resolve("src/test/resources/notices/2027.txt"), folder.resolve("notices/2027.txt"));
        Files.createDirectory(folder.resolve("rules"));
        Files.copy(Path.of("../../examples/rules/example-city.json"), folder.resolve("rules/example-city.json"));
        Files.writeString(folder.resolve("application.yaml"), block("yaml").replace("/etc/shixian", folder.toString()));

        try (ConfigurableApplicationContext host = new SpringApplicationBuilder(Host.class, Silent.class)
                .properties(
                        "spring.config.location=file:" + folder + "/",
                        "spring.datasource.generate-unique-name=true",
                        "spring.main.banner-mode=off")
                .run()) {
            assertThat(host.getBean(ServiceDesk.class).calendar().edition()).isEqualTo("cn-2027+example-city");
            assertThat(host.getBean(WorkCalendar.class).isWorkingDay(LocalDate.of(2026, 8, 29)))
                    .isTrue();
            assertThat(host.getBean(Catalog.class).find("complaint.business", 2))
                    .isPresent();
            assertThat(host.getBean(DeskSchedule.class).isRunning()).isTrue();
            assertThat(host.getBean(DeskHealth.class).condition().status()).isEqualTo("UP");
        }
    }

    @Test
    void its_dependencies_are_ours() throws IOException {
        String bom = Files.readString(Path.of("../bom/pom.xml"));
        List<String> artifacts = Pattern.compile("<artifactId>.*</artifactId>")
                .matcher(block("xml"))
                .results()
                .map(found -> found.group())
                .toList();

        assertThat(artifacts).hasSize(2).allSatisfy(artifact -> assertThat(bom).contains(artifact));
    }

    @Test
    void its_table_says_of_each_property_what_editors_show() throws IOException {
        List<String> rows =
                readme.lines().filter(line -> line.startsWith("| `shixian.")).toList();

        assertThat(rows).containsExactlyElementsOf(described());
    }

    private static List<String> described() throws IOException {
        try (InputStream in =
                Files.newInputStream(MODULE.resolve("target/classes/META-INF/spring-configuration-metadata.json"))) {
            List<String> rows = new ArrayList<>();
            for (JsonNode property : JsonMapper.shared().readTree(in).get("properties")) {
                String value = text(property.path("defaultValue"));
                rows.add("| `" + property.get("name").asString() + "` |" + (value.isEmpty() ? "" : " " + value) + " | "
                        + property.get("description").asString() + " |");
            }
            return rows.stream().sorted().toList();
        }
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
                : value.asString("");
    }

    private String block(String language) {
        return Arrays.stream(readme.split("```"))
                .filter(text -> text.startsWith(language + "\n"))
                .map(text -> text.substring(language.length() + 1))
                .findFirst()
                .orElseThrow();
    }
}
