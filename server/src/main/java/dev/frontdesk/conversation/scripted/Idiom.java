package dev.frontdesk.conversation.scripted;

import java.time.LocalTime;
import java.util.Locale;

/// What a language needs that the formats of its message file cannot say.
interface Idiom {

    /// A language that needs nothing.
    Idiom PLAIN = new Idiom() {};

    static Idiom of(Locale language, Wording wording) {
        return switch (language.getLanguage()) {
            case "en" -> new English(wording);
            case "fr" -> new French();
            default -> PLAIN;
        };
    }

    /// The name of a service in the middle of a sentence.
    default String service(String name) {
        return name;
    }

    /// The name of a person of the business within a sentence: "la docteure Lee".
    default String person(String name) {
        return name;
    }

    /// A time of day as it is said.
    ///
    /// @param written as the message file's format writes it
    default String spoken(LocalTime time, String written) {
        return written;
    }

    /// The name as it stands within a sentence: "Check-up" without its capital, "X-ray" as it is.
    static String uncapitalised(String name) {
        var plain = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return plain ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
