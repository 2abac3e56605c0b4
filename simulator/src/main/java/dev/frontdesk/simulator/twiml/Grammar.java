package dev.frontdesk.simulator.twiml;

import java.util.Map;
import java.util.Set;

/// Which elements may stand where, with which attributes: the part of Twilio's schema Frontdesk speaks.
///
/// `<Start><Stream>` is not among it: it only listens, and the caller would hear nothing.
///
/// Source: Twilio's TwiML reference for voice and messaging.
final class Grammar {

    static final Grammar VOICE = new Grammar(Map.ofEntries(
            element("Response", Set.of(), "Gather Say Play Pause Redirect Hangup Dial Reject Connect"),
            element("Gather", GatherAttributes.ALL, "Say Play Pause"),
            element("Say", Set.of("voice", "language", "loop"), Ssml.ELEMENTS),
            element("Play", Set.of("loop", "digits"), ""),
            element("Pause", Set.of("length"), ""),
            element("Redirect", Set.of("method"), ""),
            element("Hangup", Set.of(), ""),
            element("Reject", Set.of("reason"), ""),
            element("Dial", DialAttributes.ALL, "Number"),
            element("Number", DialAttributes.NUMBER, ""),
            element("Connect", Set.of("action", "method"), "Stream"),
            element("Stream", Set.of("url", "name", "track", "statusCallback", "statusCallbackMethod"), "Parameter"),
            element("Parameter", Set.of("name", "value"), ""),
            element("break", Set.of("strength", "time"), ""),
            element("emphasis", Set.of("level"), Ssml.ELEMENTS),
            element("lang", Set.of("xml:lang"), Ssml.ELEMENTS),
            element("p", Set.of(), Ssml.ELEMENTS),
            element("s", Set.of(), Ssml.ELEMENTS),
            element("phoneme", Set.of("alphabet", "ph"), ""),
            element("prosody", Set.of("volume", "rate", "pitch"), Ssml.ELEMENTS),
            element("say-as", Set.of("interpret-as", "format"), ""),
            element("sub", Set.of("alias"), ""),
            element("w", Set.of("role"), "")));

    static final Grammar MESSAGING = new Grammar(Map.ofEntries(
            element("Response", Set.of(), "Message Redirect"),
            element("Message", Set.of("to", "from", "action", "method", "statusCallback"), "Body Media"),
            element("Body", Set.of(), ""),
            element("Media", Set.of(), ""),
            element("Redirect", Set.of("method"), "")));

    private static final Set<String> WITH_TEXT = Set.of(
            "Say",
            "Play",
            "Redirect",
            "Dial",
            "Number",
            "emphasis",
            "lang",
            "p",
            "s",
            "phoneme",
            "prosody",
            "say-as",
            "sub",
            "w",
            "Message",
            "Body",
            "Media");

    private record Rule(Set<String> attributes, Set<String> children) {}

    private final Map<String, Rule> rules;

    private Grammar(Map<String, Rule> rules) {
        this.rules = rules;
    }

    boolean knows(String element) {
        return rules.containsKey(element);
    }

    boolean allowsChild(String parent, String child) {
        var rule = rules.get(parent);
        return rule != null && rule.children().contains(child);
    }

    boolean allowsAttribute(String element, String attribute) {
        var rule = rules.get(element);
        return rule != null && rule.attributes().contains(attribute);
    }

    boolean allowsText(String element) {
        return WITH_TEXT.contains(element);
    }

    private static Map.Entry<String, Rule> element(String name, Set<String> attributes, String children) {
        return Map.entry(name, new Rule(attributes, children.isEmpty() ? Set.of() : Set.of(children.split(" "))));
    }

    private static final class Ssml {
        static final String ELEMENTS = "break emphasis lang p s phoneme prosody say-as sub w";
    }

    private static final class GatherAttributes {
        static final Set<String> ALL = Set.of(
                "input",
                "action",
                "method",
                "timeout",
                "speechTimeout",
                "maxSpeechTime",
                "profanityFilter",
                "finishOnKey",
                "numDigits",
                "partialResultCallback",
                "partialResultCallbackMethod",
                "language",
                "hints",
                "bargeIn",
                "debug",
                "actionOnEmptyResult",
                "speechModel",
                "enhanced");
    }

    private static final class DialAttributes {
        static final Set<String> ALL = Set.of(
                "action",
                "method",
                "timeout",
                "hangupOnStar",
                "timeLimit",
                "callerId",
                "record",
                "trim",
                "recordingStatusCallback",
                "recordingStatusCallbackMethod",
                "recordingStatusCallbackEvent",
                "answerOnBridge",
                "ringTone",
                "recordingTrack",
                "sequential",
                "referUrl",
                "referMethod");
        static final Set<String> NUMBER = Set.of(
                "sendDigits", "url", "method", "statusCallback", "statusCallbackEvent", "statusCallbackMethod", "byoc");
    }
}
