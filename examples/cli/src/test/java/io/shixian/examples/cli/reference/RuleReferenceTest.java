package io.shixian.examples.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages in {@code docs/rules} are those that the tables give. */
class RuleReferenceTest {

    private static final String REFRESH =
            "docs/rules is not what the tables say; run: mvn -q -B package -DskipTests && "
                    + "java -jar examples/cli/target/shixian.jar reference --out docs/rules";

    private final Map<String, String> pages = RuleReference.pages(Catalog.builtIn());

    @Test
    void no_page_is_missing_and_none_is_superfluous() throws IOException {
        assertThat(new ReferenceFolder(Repository.RULES.toString()).present())
                .as(REFRESH)
                .containsExactlyInAnyOrderElementsOf(pages.keySet());
    }

    @Test
    void no_page_is_stale() {
        assertThat(pages)
                .allSatisfy((path, text) -> assertThat(Repository.RULES.resolve(path))
                        .as(REFRESH)
                        .exists()
                        .hasContent(text));
    }
}
