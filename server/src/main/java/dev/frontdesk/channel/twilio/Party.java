package dev.frontdesk.channel.twilio;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Who called or wrote, and who was called or written to, as Twilio gives them.
public final class Party {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /// What Twilio gives instead of a withheld number: the letters of ANONYMOUS, RESTRICTED, BLOCKED,
    /// UNKNOWN and UNAVAILABLE on a keypad. Some are well-formed numbers.
    private static final Set<String> WITHHELD =
            Set.of("+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253");

    private Party() {}

    /// The number in E.164; empty when it is withheld, a SIP address or anything else.
    public static Optional<String> number(String given) {
        return Optional.of(given)
                .filter(number -> E164.matcher(number).matches())
                .filter(number -> !WITHHELD.contains(number));
    }
}
