package dev.frontdesk.simulator.twiml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// XML read without entities or document types, and checked against a [Grammar].
final class CheckedXml {

    private static final int LARGEST = 64 * 1024;

    private CheckedXml() {}

    static Element read(String xml, Grammar grammar) {
        if (xml.length() > LARGEST) {
            throw BadTwiml.unreadable("a document of " + xml.length() + " characters, more than 64 kB");
        }
        var root = parse(xml);
        if (!root.getTagName().equals("Response")) {
            throw BadTwiml.invalid("the root is <" + root.getTagName() + ">, not <Response>");
        }
        check(root, grammar);
        return root;
    }

    static List<Element> children(Element parent) {
        var elements = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static void check(Element element, Grammar grammar) {
        var name = element.getTagName();
        checkAttributes(element, grammar);
        if (!grammar.allowsText(name) && hasText(element)) {
            throw BadTwiml.invalid("text directly inside <" + name + ">");
        }
        for (var child : children(element)) {
            var childName = child.getTagName();
            if (!grammar.knows(childName)) {
                throw BadTwiml.invalid("unknown element <" + childName + ">");
            }
            if (!grammar.allowsChild(name, childName)) {
                throw BadTwiml.invalid("<" + childName + "> may not stand inside <" + name + ">");
            }
            check(child, grammar);
        }
        Values.check(element);
    }

    private static void checkAttributes(Element element, Grammar grammar) {
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i).getNodeName();
            if (!grammar.allowsAttribute(element.getTagName(), attribute)) {
                throw BadTwiml.invalid("<" + element.getTagName() + "> has no attribute " + attribute);
            }
        }
    }

    private static boolean hasText(Element element) {
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            var isText = node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
            if (isText && !node.getTextContent().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static Element parse(String xml) {
        try {
            var builder = builder();
            // The default handler prints to standard error before it throws.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException notXml) {
            throw BadTwiml.unreadable(String.valueOf(notXml.getMessage()));
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory.newDocumentBuilder();
    }
}
