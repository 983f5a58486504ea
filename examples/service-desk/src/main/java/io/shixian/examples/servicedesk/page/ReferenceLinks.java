package io.shixian.examples.servicedesk.page;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Makes links between files of the reference links between its pages; what the console does not have is plain text. */
final class ReferenceLinks implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && tag.equals("a")) {
            String to = link.getDestination();
            if (to.matches("README\\.md(#.*)?")) {
                attributes.put("href", "/rules");
            } else if (to.matches("\\.\\./(zh|en)/README\\.md")) {
                attributes.put("href", "/rules?" + Languages.PARAMETER + "=" + to.substring(3, 5));
            } else if (to.matches("\\.\\./(zh|en)/[a-z.-]+\\.md")) {
                String name = to.substring(6, to.length() - 3);
                attributes.put("href", "/rules/" + name + "?" + Languages.PARAMETER + "=" + to.substring(3, 5));
            } else if (to.matches("[a-z.-]+\\.md(#.*)?")) {
                attributes.put("href", "/rules/" + to.replaceFirst("\\.md", ""));
            } else if (!to.startsWith("#")) {
                attributes.remove("href");
            }
        }
        if (node instanceof TableBlock) {
            // It may be wider than a phone and is scrolled then, by keys as well.
            attributes.put("tabindex", "0");
        }
    }
}
