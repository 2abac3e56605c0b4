package dev.frontdesk.ops;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The last line of defence against personal details in logs: masks what looks like a phone number or
/// an e-mail address. Nobody should rely on it; ids, dates and durations stay readable.
public final class Redact {

    private static final int FEWEST_DIGITS = 7;
    private static final int FEWEST_WITHOUT_PLUS = 10;

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+");

    /// Digits with the usual separators, not inside a word, an id or a time.
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.:/-])(?:\\+|\\()?\\d(?:[ ().-]{0,2}\\d){6,14}(?![\\w-])(?!:\\d)");

    private Redact() {}

    public static String text(String text) {
        String withoutAddresses =
                text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll("[address]");
        return NUMBER.matcher(withoutAddresses).replaceAll(Redact::number);
    }

    private static String number(MatchResult match) {
        String found = match.group();
        long digits = found.chars().filter(Character::isDigit).count();
        int fewest = found.startsWith("+") ? FEWEST_DIGITS : FEWEST_WITHOUT_PLUS;
        return digits < fewest ? found : "[number]";
    }
}
