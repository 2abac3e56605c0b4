package dev.frontdesk.simulator.call;

import java.util.regex.Pattern;

/// What is said to somebody who has to wait: they wait on, whatever the silence behind it.
final class Fillers {

    private static final Pattern ONLY = Pattern.compile(
            "(?:(?:(?:just )?(?:one|a) moment(?: please)?|thank you for waiting(?: im still here)?"
                    + "|un instant(?: sil vous plaît)?|merci de patienter(?: je suis toujours là)?) ?)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

    private Fillers() {}

    /// Whether nothing else was said, and that is no answer.
    static boolean only(String heard) {
        var words = NO_WORD.matcher(APOSTROPHE.matcher(heard).replaceAll("")).replaceAll(" ");
        return ONLY.matcher(words.strip()).matches();
    }
}
