package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.LanguageHeard;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which of the business's languages a conversation is held in: the one the contact asks for, at any time;
/// until one is asked for, the one the contact is first heard to speak.
final class LanguageChoice {

    private final Ear ear;

    LanguageChoice(Ear ear) {
        this.ear = ear;
    }

    /// Settles the language before the words are understood in it. A wish for a language is answered in the
    /// language it leads to.
    ///
    /// @return whether a language was asked for
    boolean listen(Draft draft, Said said) {
        var heard = ear.language(said, Greeting.languages(draft.business()));
        if (heard.filter(LanguageHeard::asked).isPresent()) {
            choose(draft, heard.get().language());
            return true;
        }
        if (!draft.memory().languageHeld()) {
            heard.map(LanguageHeard::language)
                    .or(() -> makingSense(draft, said))
                    .ifPresent(draft.memory()::speak);
        }
        var elsewhere = elsewhere(draft, said);
        if (elsewhere) {
            refuse(draft);
        }
        return elsewhere;
    }

    /// The language a key chooses after the greeting.
    ///
    /// @return whether it chose one
    boolean key(Draft draft, String key) {
        var chosen = draft.memory().languageHeld() ? Optional.<Locale>empty() : Greeting.chosen(draft, key);
        chosen.ifPresent(language -> choose(draft, language));
        return chosen.isPresent();
    }

    /// Whether words that were hardly heard are in another language than the one they were listened for in:
    /// then a recogniser's doubt says nothing.
    boolean foreign(Draft draft, Said said) {
        return !draft.memory().languageHeld()
                && ear.language(said, Greeting.languages(draft.business()))
                        .filter(heard -> !heard.language().equals(draft.language()))
                        .isPresent();
    }

    /// Whether words that tell nothing here are in a language that we would know elsewhere.
    boolean unspoken(Draft draft, Said said, Understood understood) {
        var dictated = draft.stage() == Stage.MESSAGE || draft.stage() == Stage.COMPLAINT;
        return !dictated
                && !tells(understood)
                && Unanswered.nothingElse(understood)
                && ear.language(said, Sentences.languages())
                        .filter(heard -> isNotSpoken(draft, heard.language()))
                        .isPresent();
    }

    private static boolean isNotSpoken(Draft draft, Locale language) {
        return Greeting.languages(draft.business()).stream()
                .noneMatch(spoken -> spoken.getLanguage().equals(language.getLanguage()));
    }

    /// Whether nothing was said but which language to speak.
    static boolean nothingElse(Understood understood) {
        return (understood.intent() == null || understood.intent() == Intent.ASK)
                && understood.when() == null
                && understood.services().isEmpty()
                && understood.phone() == null;
    }

    /// The language in which words make sense that make none in the one that is spoken: a recogniser that
    /// listens for English writes French as it can.
    private Optional<Locale> makingSense(Draft draft, Said said) {
        if (tells(ear.hear(draft, said, draft.language()))) {
            return Optional.empty();
        }
        return Greeting.languages(draft.business()).stream()
                .filter(language -> tells(ear.hear(draft, said, language)))
                .findFirst();
    }

    private static boolean tells(Understood understood) {
        return understood.intent() != null || understood.when() != null || understood.is(Flag.GREETING);
    }

    private static void choose(Draft draft, Locale language) {
        var other = !language.equals(draft.language());
        draft.memory().speak(language);
        if (other) {
            Speech.of(draft).say("language.chosen");
        }
    }

    /// Whether a language is asked for that the business does not speak.
    private static boolean elsewhere(Draft draft, Said said) {
        var languages = Sentences.languages();
        return LanguageNames.asked(
                        said.text(),
                        languages,
                        heard(draft, languages, "heard.language"),
                        heard(draft, languages, "heard.please"))
                .filter(asked -> isNotSpoken(draft, asked))
                .isPresent();
    }

    private static List<String> heard(Draft draft, List<Locale> languages, String key) {
        return languages.stream()
                .flatMap(language ->
                        Stream.of(Wording.of(draft, language).say(key, Map.of()).split(", ", -1)))
                .map(LanguageNames::folded)
                .toList();
    }

    /// Says which languages are spoken.
    static void refuse(Draft draft) {
        var speech = Speech.of(draft);
        var names = LanguageNames.names(Greeting.languages(draft.business()), draft.language());
        speech.say("language.none", Map.of("languages", speech.phrases().all(names)));
    }
}
