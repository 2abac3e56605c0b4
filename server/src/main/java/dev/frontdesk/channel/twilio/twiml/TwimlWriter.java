package dev.frontdesk.channel.twilio.twiml;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Renders verbs as the XML Twilio reads.
final class TwimlWriter {

    /// Twilio refuses more characters in one `<Message>`.
    private static final int MESSAGE_LIMIT = 1600;

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private TwimlWriter() {}

    static String write(Response response) {
        var root = Element.of("Response")
                .around(response.verbs().stream().map(TwimlWriter::element).toList());
        var text = new StringWriter();
        try {
            var xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            write(xml, root);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, Element element) throws XMLStreamException {
        xml.writeStartElement(element.name());
        for (var attribute : element.attributes().entrySet()) {
            xml.writeAttribute(attribute.getKey(), Text.allowed(attribute.getValue()));
        }
        for (var content : element.content()) {
            switch (content) {
                case Content.Characters characters -> xml.writeCharacters(Text.allowed(characters.text()));
                case Element child -> write(xml, child);
            }
        }
        xml.writeEndElement();
    }

    private static Element element(Verb verb) {
        return switch (verb) {
            case Verb.Gather gather -> gather(gather);
            case Verb.Say say -> say(say);
            case Verb.Pause pause -> Element.of("Pause").with("length", pause.length());
            case Verb.Redirect redirect ->
                Element.of("Redirect").with("method", "POST").saying(redirect.url());
            case Verb.Hangup _ -> Element.of("Hangup");
            case Verb.Connect connect -> connect(connect.stream());
            case Verb.Dial dial -> dial(dial);
            case Verb.Message message -> Element.of("Message").saying(Text.cut(message.body(), MESSAGE_LIMIT));
            case Verb.Reject _ -> Element.of("Reject");
        };
    }

    private static Element gather(Verb.Gather gather) {
        var listening = gather.listening();
        return Element.of("Gather")
                .with("input", "dtmf speech")
                .with("action", gather.action())
                .with("method", "POST")
                .with("timeout", listening.timeout())
                .with("speechTimeout", listening.speechTimeout())
                .with("language", listening.language())
                .with("hints", listening.hints())
                .with("finishOnKey", "#")
                .with("bargeIn", true)
                .with("profanityFilter", false)
                .with("actionOnEmptyResult", true)
                .around(gather.prompts().stream().map(TwimlWriter::element).toList());
    }

    private static Element say(Verb.Say say) {
        return Element.of("Say")
                .with("voice", say.voice())
                .with("language", say.language())
                .around(SayContent.of(say.content()));
    }

    private static Element connect(Verb.Stream stream) {
        var parameters = stream.parameters().entrySet().stream()
                .map(one -> Element.of("Parameter").with("name", one.getKey()).with("value", one.getValue()))
                .toList();
        var element = Element.of("Stream").with("url", stream.url()).around(parameters);
        return Element.of("Connect").around(List.of(element));
    }

    private static Element dial(Verb.Dial dial) {
        return Element.of("Dial")
                .with("action", dial.action())
                .with("method", "POST")
                .with("timeout", dial.timeout())
                .with("answerOnBridge", true)
                .around(List.of(Element.of("Number").saying(dial.number())));
    }
}
