package io.shixian.examples.servicedesk.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages of the rule reference, which lie beside the classes as they lie in the repository: one for each procedure. */
@Component
class Reference {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(TABLES).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(DiagramBlocks::new)
            .attributeProviderFactory(context -> new ReferenceLinks())
            .build();
    private final Map<String, Optional<RulePage>> read = new ConcurrentHashMap<>();

    /**
     * One page.
     *
     * @param title its heading
     * @param html  what it says, as safe HTML
     */
    public record RulePage(String title, String html) {}

    /** Returns a page by the name of its file; empty if there is none. */
    Optional<RulePage> page(String name, Locale locale) {
        String file = "/rules/" + (locale.getLanguage().equals("zh") ? "zh" : "en") + "/" + name + ".md";
        return read.computeIfAbsent(file, this::read);
    }

    private Optional<RulePage> read(String file) {
        try (@Nullable InputStream in = Reference.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // The mark by which the generator knows its own pages is for nobody's eyes.
            Node document = parser.parse(text.replaceFirst("^<!--[^>]*-->", ""));
            return Optional.of(new RulePage(title(document), renderer.render(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(Node document) {
        Node first = document.getFirstChild();
        return first instanceof Heading && first.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }
}
