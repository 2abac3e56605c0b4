package dev.frontdesk.conversation.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Whether a clause asserts something of the business that a contact could rely on, told from its grammar: of whom it
/// is said (the business, its people and things, what the contact may, must or gets) and with which kind of predicate.
/// What has no such form is talk: about the conversation, of the speaker, of the contact's life.
final class Assertions {

    private static final Assertions ENGLISH = new Assertions(EnglishAssertions.FORMS, EnglishAssertions.PARTS);
    private static final Assertions FRENCH = new Assertions(FrenchAssertions.FORMS, FrenchAssertions.PARTS);

    private final List<Pattern> forms;

    private Assertions(String forms, Map<String, String> parts) {
        this.forms = forms.lines()
                .filter(line -> !line.isBlank())
                .map(line -> ActWords.filled(line.strip(), parts))
                .map(form -> Pattern.compile(form, Pattern.UNICODE_CHARACTER_CLASS))
                .toList();
    }

    static Assertions of(Locale language) {
        return language.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    /// @param clause in lower case, without what reports it ("I think that")
    boolean made(String clause) {
        return forms.stream().anyMatch(form -> form.matcher(clause).find());
    }
}
