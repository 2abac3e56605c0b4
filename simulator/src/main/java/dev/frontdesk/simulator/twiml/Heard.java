package dev.frontdesk.simulator.twiml;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What a caller hears of a `<Say>`: the words, what is spelled character by character, and a comma for a
/// break within something spelled.
final class Heard {

    private final StringBuilder heard = new StringBuilder();

    private Heard() {}

    static String in(Element say) {
        var all = new Heard();
        all.listen(say);
        return all.heard.toString().replaceAll("\\s+", " ").strip();
    }

    private void listen(Element element) {
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inside) {
                listenTo(inside);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                heard.append(node.getTextContent());
            }
        }
    }

    private void listenTo(Element element) {
        switch (element.getTagName()) {
            case "say-as" -> heard.append(sayAs(element));
            case "break" -> heard.append(betweenSpelled(element) ? ", " : " ");
            case "sub" -> heard.append(element.getAttribute("alias"));
            default -> listen(element);
        }
    }

    private static String sayAs(Element element) {
        var text = element.getTextContent().strip();
        return switch (element.getAttribute("interpret-as")) {
            case "character", "characters", "spell-out", "digits" -> String.join(" ", text.split(""));
            default -> text;
        };
    }

    private static boolean betweenSpelled(Element pause) {
        return isSpelled(pause.getPreviousSibling()) && isSpelled(pause.getNextSibling());
    }

    private static boolean isSpelled(@Nullable Node node) {
        return node instanceof Element element && element.getTagName().equals("say-as");
    }
}
