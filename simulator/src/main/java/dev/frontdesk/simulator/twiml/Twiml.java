package dev.frontdesk.simulator.twiml;

import dev.frontdesk.simulator.twiml.Verb.Connect;
import dev.frontdesk.simulator.twiml.Verb.Dial;
import dev.frontdesk.simulator.twiml.Verb.Gather;
import dev.frontdesk.simulator.twiml.Verb.Hangup;
import dev.frontdesk.simulator.twiml.Verb.Listening;
import dev.frontdesk.simulator.twiml.Verb.Message;
import dev.frontdesk.simulator.twiml.Verb.Pause;
import dev.frontdesk.simulator.twiml.Verb.Play;
import dev.frontdesk.simulator.twiml.Verb.Redirect;
import dev.frontdesk.simulator.twiml.Verb.Reject;
import dev.frontdesk.simulator.twiml.Verb.Say;
import java.util.LinkedHashMap;
import java.util.List;
import org.w3c.dom.Element;

/// Reads a document into verbs, as strictly as Twilio.
public final class Twiml {

    private Twiml() {}

    /// @throws BadTwiml when Twilio would not play it on a call
    public static List<Verb> voice(String xml) {
        return verbs(xml, Grammar.VOICE);
    }

    /// @throws BadTwiml when Twilio would not take it as the answer to a message
    public static List<Verb> messaging(String xml) {
        return verbs(xml, Grammar.MESSAGING);
    }

    private static List<Verb> verbs(String xml, Grammar grammar) {
        return CheckedXml.children(CheckedXml.read(xml, grammar)).stream()
                .map(Twiml::verb)
                .toList();
    }

    private static Verb verb(Element element) {
        return switch (element.getTagName()) {
            case "Say" -> new Say(Heard.in(element));
            case "Play" -> new Play(element.getTextContent().strip());
            case "Pause" -> new Pause(Integer.parseInt(attribute(element, "length", "1")));
            case "Gather" -> gather(element);
            case "Redirect" -> new Redirect(element.getTextContent().strip(), method(element));
            case "Dial" -> dial(element);
            case "Connect" -> connect(element);
            case "Hangup" -> new Hangup();
            case "Reject" -> new Reject(attribute(element, "reason", "rejected"));
            case "Message" -> new Message(element.getTextContent().strip());
            default -> throw BadTwiml.invalid("<" + element.getTagName() + "> is not a verb");
        };
    }

    private static Gather gather(Element element) {
        var input = attribute(element, "input", "dtmf");
        var digits = element.getAttribute("numDigits");
        var listening = new Listening(
                input.contains("speech"),
                input.contains("dtmf"),
                digits.isEmpty() ? null : Integer.valueOf(digits),
                attribute(element, "finishOnKey", "#"),
                attribute(element, "actionOnEmptyResult", "false").equals("true"),
                element.getAttribute("hints"));
        var prompts = CheckedXml.children(element).stream().map(Twiml::verb).toList();
        return new Gather(listening, element.getAttribute("action"), method(element), prompts);
    }

    private static Dial dial(Element element) {
        var nouns = CheckedXml.children(element);
        var numbers = nouns.isEmpty()
                ? List.of(element.getTextContent().strip())
                : nouns.stream().map(noun -> noun.getTextContent().strip()).toList();
        if (numbers.contains("")) {
            throw BadTwiml.invalid("<Dial> without a number");
        }
        return new Dial(numbers, element.getAttribute("action"), method(element));
    }

    private static Connect connect(Element element) {
        var streams = CheckedXml.children(element);
        if (streams.size() != 1) {
            throw BadTwiml.invalid("<Connect> takes one <Stream>, not " + streams.size());
        }
        var parameters = new LinkedHashMap<String, String>();
        for (var parameter : CheckedXml.children(streams.getFirst())) {
            parameters.put(parameter.getAttribute("name"), parameter.getAttribute("value"));
        }
        return new Connect(
                streams.getFirst().getAttribute("url"), parameters, element.getAttribute("action"), method(element));
    }

    private static String method(Element element) {
        return attribute(element, "method", "POST");
    }

    private static String attribute(Element element, String name, String otherwise) {
        return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
    }
}
