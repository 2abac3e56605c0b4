package dev.frontdesk.channel.twilio.voice;

import dev.frontdesk.business.Business;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Twilio's voices. The owner names one, for the business's first language; a `<Say>` whose voice does not
/// speak its language fails, so another language is spoken by another voice.
final class Voices {

    private static final Pattern KNOWN =
            Pattern.compile("alice|man|woman|(?:Polly|Google|ElevenLabs)\\.[A-Za-z0-9._-]{1,80}");

    /// The language that the name of one of Google's voices begins with.
    private static final Pattern GOOGLE = Pattern.compile("Google\\.([a-z]{2,3})-.*");

    /// Beside a voice of Polly's or Google's, for the languages it does not speak.
    private static final Map<String, String> OTHERS = Map.of(
            "en-US", "Polly.Joanna-Neural",
            "en-GB", "Polly.Amy-Neural",
            "fr-CA", "Polly.Gabrielle-Neural",
            "fr-FR", "Polly.Lea-Neural");

    private Voices() {}

    /// The voice for a language; null for Twilio's own default, also when the setting names another vendor's
    /// voice, which only a live call can use.
    static @Nullable String of(Business business, Locale language) {
        var setting = business.reception().voice().voice();
        if (!KNOWN.matcher(setting).matches()) {
            return null;
        }
        return !setting.contains(".") || language(setting, business).equals(language.getLanguage())
                ? setting
                : OTHERS.get(SpokenLanguage.tag(language));
    }

    /// Whether the voice takes SSML. Twilio's own ones do not, nor do ElevenLabs' and Google's Chirp.
    static boolean takesMarks(@Nullable String voice) {
        return voice != null
                && (voice.startsWith("Polly.") || (voice.startsWith("Google.") && !voice.contains("Chirp")));
    }

    private static String language(String voice, Business business) {
        var google = GOOGLE.matcher(voice);
        return google.matches() ? google.group(1) : business.defaultLanguage().getLanguage();
    }
}
