package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The message files against each other.
class MessageFilesTest {

    /// Forms of words that one language has and another does not.
    private static final Set<String> OF_ONE_LANGUAGE =
            Set.of("thing", "thing.vowel", "thing.several", "format.day.first");

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    @Test
    void everyLanguageHasTheSameSentencesWithTheSamePlaces() {
        assertThat(places(Locale.FRENCH)).isEqualTo(places(Locale.ENGLISH));
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

    private static Map<String, Set<String>> places(Locale language) {
        var places = new TreeMap<String, Set<String>>();
        sentences(language).forEach((key, sentence) -> {
            if (!OF_ONE_LANGUAGE.contains(key)) {
                places.put(
                        key,
                        new TreeSet<>(PLACE.matcher(sentence)
                                .results()
                                .map(MatchResult::group)
                                .toList()));
            }
        });
        return places;
    }

    private static Map<String, String> sentences(Locale language) {
        var bundle = ResourceBundle.getBundle(
                "dev.frontdesk.conversation.scripted.wording",
                language,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var sentences = new TreeMap<String, String>();
        bundle.keySet().forEach(key -> sentences.put(key, bundle.getString(key)));
        return sentences;
    }
}
