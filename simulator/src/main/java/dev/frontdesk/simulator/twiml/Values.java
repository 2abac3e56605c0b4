package dev.frontdesk.simulator.twiml;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// Which values Twilio takes for an attribute, and how long texts may be.
final class Values {

    private static final int LONGEST_SAY = 4096;
    private static final int LONGEST_MESSAGE = 1600;
    private static final int MOST_HINTS = 500;
    private static final int LONGEST_HINT = 100;
    private static final int LONGEST_PARAMETER = 500;
    private static final String HERE = "localhost|127\\.0\\.0\\.1|\\[::1]";

    private static final Predicate<String> WHOLE = matches("[1-9][0-9]{0,5}");
    private static final Predicate<String> WHOLE_OR_ZERO = matches("[0-9]{1,6}");
    private static final Predicate<String> TRUTH = matches("true|false");
    private static final Predicate<String> METHOD = matches("GET|POST");
    private static final Predicate<String> LANGUAGE = matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private static final Map<String, Predicate<String>> ALLOWED = Map.ofEntries(
            Map.entry("method", METHOD),
            Map.entry("timeout", matches("auto|[1-9][0-9]{0,3}")),
            Map.entry("speechTimeout", matches("auto|[1-9][0-9]{0,2}")),
            Map.entry("maxSpeechTime", WHOLE),
            Map.entry("numDigits", WHOLE),
            Map.entry("loop", WHOLE_OR_ZERO),
            Map.entry("length", WHOLE),
            Map.entry("input", matches("dtmf|speech|dtmf speech|speech dtmf")),
            Map.entry("finishOnKey", matches("[0-9#*]?")),
            Map.entry("bargeIn", TRUTH),
            Map.entry("profanityFilter", TRUTH),
            Map.entry("actionOnEmptyResult", TRUTH),
            Map.entry("enhanced", TRUTH),
            Map.entry("answerOnBridge", TRUTH),
            Map.entry("hangupOnStar", TRUTH),
            Map.entry("language", LANGUAGE),
            Map.entry("reason", matches("rejected|busy")),
            Map.entry("hints", Values::hintsFit),
            // A stream that is answered both ways hears the caller alone.
            Map.entry("track", matches("inbound_track")),
            Map.entry(
                    "interpret-as",
                    matches("characters?|spell-out|cardinal|number|ordinal|digits|fraction|unit|date|time|address"
                            + "|expletive|telephone")),
            Map.entry("rate", matches("x-slow|slow|medium|fast|x-fast|[0-9]{2,3}%")),
            Map.entry("time", matches("[0-9]{1,5}ms|[0-9]{1,2}(\\.[0-9]+)?s")));

    private Values() {}

    static void check(Element element) {
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getNodeName();
            var value = attributes.item(i).getNodeValue();
            if (!ALLOWED.getOrDefault(name, any -> true).test(value)) {
                throw BadTwiml.invalid("<%s %s=\"%s\"> is not a value Twilio takes"
                        .formatted(element.getTagName(), name, shortened(value)));
            }
        }
        checkText(element);
    }

    private static void checkText(Element element) {
        var text = element.getTextContent();
        switch (element.getTagName()) {
            case "Say" -> {
                require(!text.isBlank() && text.length() <= LONGEST_SAY, "<Say> of " + text.length());
                require(
                        CheckedXml.children(element).isEmpty() || takesMarks(element.getAttribute("voice")),
                        "SSML for the voice '" + element.getAttribute("voice") + "'");
            }
            case "Message" -> require(text.strip().length() <= LONGEST_MESSAGE, "<Message> of " + text.length());
            case "Stream" -> checkStream(element.getAttribute("url"));
            case "Parameter" -> checkParameter(element);
            case "Number" -> require(text.strip().matches("\\+[1-9][0-9]{6,14}"), "<Number> without an E.164 number");
            default -> {}
        }
    }

    /// Twilio takes `wss` without a query; on this machine `ws` does, where no vendor ever calls.
    private static void checkStream(String url) {
        require(
                url.matches("wss://[^\\s?#]+|ws://(" + HERE + ")(:[0-9]+)?(/[^\\s?#]*)?"),
                "<Stream url=\"" + shortened(url) + "\">");
    }

    private static void checkParameter(Element element) {
        var length = element.getAttribute("name").length()
                + element.getAttribute("value").length();
        require(
                !element.getAttribute("name").isEmpty() && length <= LONGEST_PARAMETER,
                "<Parameter name=\"" + shortened(element.getAttribute("name")) + "\">");
    }

    /// SSML is for the voices of Amazon Polly and Google; Twilio's basic ones read no marks.
    private static boolean takesMarks(String voice) {
        return voice.startsWith("Polly.") || voice.startsWith("Google.");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw BadTwiml.invalid(what + ": empty, too long or malformed");
        }
    }

    private static boolean hintsFit(String hints) {
        var phrases = hints.split(",", -1);
        return phrases.length <= MOST_HINTS
                && Arrays.stream(phrases).allMatch(phrase -> phrase.strip().length() <= LONGEST_HINT);
    }

    private static String shortened(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    private static Predicate<String> matches(String expression) {
        return Pattern.compile(expression).asMatchPredicate();
    }
}
