package io.shixian.examples.servicedesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.procedure.Procedure;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Reference reference = new Reference();

    static Stream<String> pages() {
        return Stream.concat(
                Stream.of("README", "coverage"),
                Catalog.builtIn().procedures().stream().map(Procedure::code).distinct());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_procedure_has_a_page_in_both_languages_whose_links_lead_somewhere(String name) {
        for (Locale language : LANGUAGES) {
            Reference.RulePage page = reference.page(name, language).orElseThrow();

            assertThat(page.title()).isNotBlank();
            assertThat(page.html()).contains("<h1>").doesNotContain("<script").doesNotContain(".md\"");
            Matcher link = Pattern.compile("href=\"([^\"]+)\"").matcher(page.html());
            while (link.find()) {
                assertThat(link.group(1)).matches("/rules(/[a-z.-]+)?([?#].*)?|#.*");
                Matcher target = Pattern.compile("/rules/([a-z.-]+)").matcher(link.group(1));
                if (target.lookingAt()) {
                    assertThat(reference.page(target.group(1), language))
                            .as(link.group(1))
                            .isPresent();
                }
            }
        }
    }

    @Test
    void a_diagram_is_left_to_the_script_as_text() {
        assertThat(reference
                        .page("complaint.business", Locale.ENGLISH)
                        .orElseThrow()
                        .html())
                .contains("<pre class=\"diagram\" tabindex=\"0\">stateDiagram-v2\n")
                .contains("received --&gt; dispatched");
    }

    @Test
    void a_page_that_is_not_there_is_empty() {
        assertThat(reference.page("nothing", Locale.ENGLISH)).isEmpty();
    }
}
