package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Voice;
import dev.frontdesk.speech.Utterance;
import dev.frontdesk.web.InputErrors;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is to be spoken.
///
/// @param voice the vendor's name for it; none: the business's
/// @param language a tag such as `fr-CA`; none: the business's first
/// @param slowly none: no
record SpokenInput(
        @Nullable String text,
        @Nullable String voice,
        @Nullable String language,
        @Nullable Boolean slowly) {

    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_NAME = 100;

    /// @param voice empty for the vendor's usual one
    record Wanted(String voice, Utterance words) {}

    Wanted checked(Business business) {
        var errors = new InputErrors();
        var words = errors.required("text", text, LONGEST_TEXT);
        var name = errors.text("voice", voice, LONGEST_NAME);
        var tag = errors.text("language", language, LONGEST_NAME);
        errors.throwIfAny();
        var spoken = tag == null ? business.defaultLanguage() : Locale.forLanguageTag(tag);
        return new Wanted(
                name == null ? usual(business) : name,
                new Utterance("text", words, spoken, Boolean.TRUE.equals(slowly)));
    }

    /// Only a cascade's voice is one that speaks given words.
    private static String usual(Business business) {
        var voice = business.reception().voice();
        return voice.engine() == Voice.Engine.CASCADE ? voice.voice() : "";
    }
}
