package dev.frontdesk.channel.twilio.twiml;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// A document as a parser reads it, to compare without regard to the order of attributes.
public record Xml(String name, Map<String, String> attributes, String text, List<Xml> children) {

    public static Xml of(String document) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            return of(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(document)))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + document, e);
        }
    }

    /// The first element of a name, at any depth.
    public Xml first(String wanted) {
        return find(wanted).stream().findFirst().orElseThrow(() -> new AssertionError("no " + wanted + " in " + this));
    }

    public List<Xml> find(String wanted) {
        var below = children.stream().flatMap(child -> child.find(wanted).stream());
        return Stream.concat(name.equals(wanted) ? Stream.of(this) : Stream.empty(), below)
                .toList();
    }

    /// The names of the children, in order.
    public List<String> verbs() {
        return children.stream().map(Xml::name).toList();
    }

    private static Xml of(Element element) {
        var nodes = element.getChildNodes();
        var children =
                IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
        var elements = children.stream()
                .filter(Element.class::isInstance)
                .map(child -> of((Element) child))
                .toList();
        var text = children.stream()
                .filter(child -> child.getNodeType() == Node.TEXT_NODE)
                .map(Node::getNodeValue)
                .reduce("", String::concat);
        var attributes = new TreeMap<String, String>();
        var named = element.getAttributes();
        IntStream.range(0, named.getLength())
                .mapToObj(named::item)
                .forEach(attribute -> attributes.put(attribute.getNodeName(), attribute.getNodeValue()));
        return new Xml(element.getTagName(), attributes, text, elements);
    }
}
