package dev.frontdesk.simulator.twiml;

/// A document Twilio would not play. The message begins with the number of Twilio's error.
public final class BadTwiml extends RuntimeException {

    private static final long serialVersionUID = 1;

    private BadTwiml(String message) {
        super(message);
    }

    static BadTwiml unreadable(String why) {
        return new BadTwiml("12100 Document parse failure: " + why);
    }

    static BadTwiml invalid(String why) {
        return new BadTwiml("12200 Schema validation: " + why);
    }
}
