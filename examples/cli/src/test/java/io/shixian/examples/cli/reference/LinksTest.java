package io.shixian.examples.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

    private static final Map<String, String> PAGES = RuleReference.pages(Catalog.builtIn());
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    static Stream<String> pages() {
        return PAGES.keySet().stream();
    }

    private static List<Path> targets(String page) {
        Path folder = Path.of(page).getParent();
        return LINK.matcher(PAGES.getOrDefault(page, ""))
                .results()
                .map(link -> folder.resolve(link.group(1)).normalize())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void lead_to_pages_and_files_that_are_there(String page) {
        assertThat(targets(page))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(
                                PAGES.containsKey(target.toString().replace('\\', '/'))
                                        || Files.isRegularFile(Repository.RULES.resolve(target)))
                        .as(target.toString())
                        .isTrue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void lead_to_the_same_page_in_the_other_language(String page) {
        String other = page.startsWith("zh/") ? page.replace("zh/", "en/") : page.replace("en/", "zh/");

        assertThat(targets(page)).contains(Path.of(other));
    }

    @Test
    void lead_from_the_indexes_to_every_other_page() {
        List<Path> reached = Stream.of("zh/README.md", "en/README.md")
                .flatMap(index -> targets(index).stream())
                .toList();

        assertThat(pages().map(Path::of)).allMatch(reached::contains);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void stand_in_tables_whose_rows_have_equally_many_cells(String page) {
        int cells = 0;
        for (String line : PAGES.getOrDefault(page, "").lines().toList()) {
            int here = line.startsWith("|") ? line.replace("\\|", "").split("\\|", -1).length : 0;
            if (cells > 0 && here > 0) {
                assertThat(here).as(line).isEqualTo(cells);
            }
            cells = here;
        }
    }
}
