package dev.frontdesk.conversation.scripted;

import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Pattern;

/// English: services take an article, and noon is called noon.
final class English implements Idiom {

    /// How words begin that are said with a vowel; "unit" and "euro" begin as "you" does, "one" as "won".
    private static final Pattern VOWEL =
            Pattern.compile("(?i)(?!one\\b|eu|u[^aeiou][aeiou])[aeiou].*|hour.*|honest.*|heir.*");

    /// Letters whose own names begin with a vowel: "an X-ray", "an MRI".
    private static final String SPELLED_VOWELS = "AEFHILMNORSX";

    private final Wording wording;

    English(Wording wording) {
        this.wording = wording;
    }

    /// "a check-up", "an X-ray", "stitches".
    @Override
    public String service(String name) {
        var several = name.endsWith("s") && !name.endsWith("ss");
        var vowel = spelled(name)
                ? SPELLED_VOWELS.indexOf(name.charAt(0)) >= 0
                : VOWEL.matcher(name).matches();
        var key = several ? "thing.several" : vowel ? "thing.vowel" : "thing";
        return wording.say(key, Map.of("thing", Idiom.uncapitalised(name)));
    }

    private static boolean spelled(String name) {
        return Character.isUpperCase(name.charAt(0)) && (name.length() == 1 || !Character.isLowerCase(name.charAt(1)));
    }

    @Override
    public String spoken(LocalTime time, String written) {
        return time.equals(LocalTime.NOON) ? "noon" : written;
    }
}
