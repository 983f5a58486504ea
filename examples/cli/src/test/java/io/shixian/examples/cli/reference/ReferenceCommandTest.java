package io.shixian.examples.cli.reference;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.examples.cli.Ran;
import io.shixian.examples.cli.text.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCommandTest {

    private final int count = RuleReference.pages(Catalog.builtIn()).size();

    @TempDir
    private Path folder;

    @Test
    void writes_every_page() throws IOException {
        Ran ran = shixian("reference", "--out", folder.resolve("new").toString());

        assertThat(ran).isEqualTo(new Ran(0, count + " 页 / pages: " + folder.resolve("new") + "\n", ""));
        assertThat(new ReferenceFolder(folder.resolve("new").toString()).present())
                .containsExactlyElementsOf(
                        RuleReference.pages(Catalog.builtIn()).keySet());
    }

    @Test
    void writes_the_page_that_procedures_prints() {
        shixian("reference", "--out", folder.toString());

        assertThat(folder.resolve("zh/complaint.business.md"))
                .hasContent(shixian("procedures", "complaint.business", "--format", "markdown")
                        .out());
        assertThat(folder.resolve("en/complaint.business.md"))
                .hasContent(shixian("procedures", "complaint.business", "--format", "markdown", "--lang", "en")
                        .out());
    }

    @Test
    void removes_a_page_of_its_own_whose_procedure_is_gone_and_nothing_else() throws IOException {
        Files.createDirectories(folder.resolve("zh"));
        Path gone = Files.writeString(folder.resolve("zh/complaint.gone.md"), Markdown.MADE + "\n");
        Path somebodys = Files.writeString(folder.resolve("zh/notes.md"), "# Notes\n");
        Path beside = Files.writeString(folder.resolve("beside.md"), Markdown.MADE + "\n");

        assertThat(shixian("reference", "--out", folder.toString()).exit()).isZero();
        assertThat(gone).doesNotExist();
        assertThat(somebodys).exists();
        assertThat(beside).exists();
    }

    @Test
    void needs_a_folder_that_can_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Ran ran = shixian("reference", "--out", file.toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("the folder '" + file + "' can't be written: ")
                .endsWith("; name one that can be\n");
        assertThat(shixian("reference").exit()).isEqualTo(2);
    }
}
