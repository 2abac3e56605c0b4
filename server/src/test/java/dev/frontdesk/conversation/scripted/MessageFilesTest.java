package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The message files against each other.
class MessageFilesTest {

    /// Forms of words that one language has and another does not.
    private static final Set<String> OF_ONE_LANGUAGE =
            Set.of("thing", "thing.vowel", "thing.several", "format.day.first");

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    @Test
    void everyLanguageHasTheSameSentences() {
        assertThat(sentences(Locale.FRENCH).keySet().stream().map(MessageFilesTest::plain))
                .hasSameElementsAs(sentences(Locale.ENGLISH).keySet().stream()
                        .map(MessageFilesTest::plain)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyWayOfSayingItHasTheSamePlaces() {
        var english = sentences(Locale.ENGLISH);
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            sentences(language)
                    .forEach((key, sentence) -> assertThat(places(sentence))
                            .as(language + " " + key)
                            .isEqualTo(places(english.getOrDefault(plain(key), ""))));
        }
    }

    @Test
    void noSentenceIsEmpty() {
        for (var language : Set.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(sentences(language).values()).noneMatch(String::isBlank);
        }
    }

    @Test
    void frenchPutsNothingBeforeAPlaceThatItsFirstLetterOrGenderWouldChange() {
        var before = Pattern.compile(
                "(?iu)\\b(de|du|le|la|que|un|une|votre|au nom de) \\{(name|service|services|with|names|business)}");

        assertThat(sentences(Locale.FRENCH).values())
                .noneMatch(sentence -> before.matcher(sentence).find());
    }

    /// The sentence of which it is a variant, or the one for the ear.
    private static String plain(String key) {
        return key.replaceFirst("\\.or\\.\\d+$", "").replaceFirst("\\.spoken$", "");
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> sentences(Locale language) {
        var bundle = ResourceBundle.getBundle(
                "dev.frontdesk.conversation.scripted.wording",
                language,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var sentences = new TreeMap<String, String>();
        bundle.keySet().stream()
                .filter(key -> !OF_ONE_LANGUAGE.contains(key))
                .forEach(key -> sentences.put(key, bundle.getString(key)));
        return sentences;
    }
}
