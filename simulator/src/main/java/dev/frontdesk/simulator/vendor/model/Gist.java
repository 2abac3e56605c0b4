package dev.frontdesk.simulator.vendor.model;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a caller's words are about, by the words alone. English, and the commonest French.
record Gist(String words) {

    private static final Pattern YES =
            pattern("yes|yeah|yep|sure|please do|that's right|correct|go ahead|oui|d'accord");
    private static final Pattern NO = pattern("no|nope|not|wrong|non");
    private static final Pattern FAREWELL = pattern(
            "bye|goodbye|that's all|that was all|that is all|nothing else|no,? thanks?( you)?|au revoir|c'est tout");
    private static final Pattern PERSON =
            pattern("a person|a human|somebody|someone|(speak|talk) (to|with)|une personne|quelqu'un|parler à");
    private static final Pattern MESSAGE = pattern("message|call(s|ed)? me back|rappel\\w*");
    private static final Pattern CANCEL = pattern("cancel|call off|annul\\w*");
    private static final Pattern MOVE = pattern("move|reschedule|postpone|change my appointment|déplacer|reporter");
    private static final Pattern OWN = pattern("(my|an) appointments?( again)?\\?|when is my|quand est mon");
    private static final Pattern BOOKING =
            pattern("book|appointment|come in|available|availability|free|slots?|" + "rendez-vous|réserver|disponible");
    private static final Pattern QUESTION =
            pattern("what|where|when|how|who|do you|are you|is there|can i|quel\\w*|où");
    private static final Pattern TIME = pattern("\\d.*|(mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|"
            + "tonight|morning|afternoon|evening|noon|next|week\\w*|o'clock|half past|quarter|asap|"
            + "soon(est)?|january|february|march|april|may|june|july|august|september|october|november|december|"
            + "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
            + "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|matin|après-midi|heures?");
    private static final Pattern ORDINALS = pattern("(first|second|third|fourth|last|premi\\w+|deuxi\\w+|troisi\\w+)");

    boolean isYes() {
        return YES.matcher(words).find() && !isNo();
    }

    boolean isNo() {
        return NO.matcher(words).find();
    }

    boolean isFarewell() {
        return FAREWELL.matcher(words).find();
    }

    boolean wantsPerson() {
        return PERSON.matcher(words).find();
    }

    boolean wantsMessage() {
        return MESSAGE.matcher(words).find();
    }

    boolean wantsToCancel() {
        return CANCEL.matcher(words).find();
    }

    boolean wantsToMove() {
        return MOVE.matcher(words).find();
    }

    boolean asksForOwn() {
        return OWN.matcher(words).find();
    }

    boolean isQuestion() {
        return (words.strip().endsWith("?") || QUESTION.matcher(words).lookingAt())
                && !BOOKING.matcher(words).find();
    }

    boolean hasTime() {
        return TIME.matcher(words).find();
    }

    /// Which of so many is meant, from 0; -1 where none is named.
    int ordinal(int of) {
        var found = ORDINALS.matcher(words);
        if (!found.find()) {
            return -1;
        }
        var place = switch (found.group(1).toLowerCase(Locale.ROOT).substring(0, 2)) {
            case "se", "de" -> 1;
            case "th", "tr" -> 2;
            case "fo" -> 3;
            case "la" -> of - 1;
            default -> 0;
        };
        return place < of ? place : -1;
    }

    private static Pattern pattern(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
