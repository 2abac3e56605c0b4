package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Saying;
import dev.frontdesk.conversation.Saying.Form;
import dev.frontdesk.conversation.Saying.Part;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of the wording with its `{places}`. What stands in a place of numbers, references or postcodes
/// is spelled for the ear, whoever wrote the sentence.
final class Sentence {

    private static final Set<String> SPELLED = Set.of("phone", "last", "digits", "reference", "postcode");
    /// "at 3 p.m." at the end of a sentence has its full stop already.
    private static final Pattern DOUBLE_STOP = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

    private Sentence() {}

    /// One pass, so that braces in a value stay what they are.
    static Saying filled(String sentence, Map<String, String> values) {
        var parts = new ArrayList<Part>();
        var words = new StringBuilder();
        var place = Sentences.PLACE.matcher(sentence);
        while (place.find()) {
            place.appendReplacement(words, "");
            var value = values.getOrDefault(place.group(1), place.group());
            if (SPELLED.contains(place.group(1))) {
                parts.add(words(words));
                parts.add(new Part(value, Form.SPELLED));
                words.setLength(0);
            } else {
                words.append(value);
            }
        }
        place.appendTail(words);
        parts.add(words(words));
        return new Saying(parts);
    }

    private static Part words(StringBuilder words) {
        return new Part(DOUBLE_STOP.matcher(words).replaceAll(Matcher.quoteReplacement(".")), Form.WORDS);
    }

    /// With a capital at its beginning, which a value may have put there in lower case.
    static Saying begun(Saying sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        var parts = new ArrayList<>(sentence.parts());
        var first = parts.getFirst();
        var initial = first.text().codePointAt(0);
        var rest = first.text().substring(Character.charCount(initial));
        parts.set(0, new Part(Character.toString(Character.toTitleCase(initial)) + rest, first.form()));
        return new Saying(parts);
    }
}
