package io.shixian.examples.servicedesk.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the texts of diagrams so that the console's script draws them; other blocks of code as they are. */
final class DiagramBlocks implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    DiagramBlocks(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        FencedCodeBlock block = (FencedCodeBlock) node;
        HtmlWriter html = context.getWriter();
        boolean diagram = "mermaid".equals(block.getInfo());
        html.line();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", diagram ? "diagram" : "code");
        attributes.put("tabindex", "0");
        html.tag("pre", attributes);
        html.text(block.getLiteral());
        html.tag("/pre");
        html.line();
    }
}
