package dev.frontdesk.business.document;

import dev.frontdesk.business.document.yaml.DidYouMean;
import dev.frontdesk.business.document.yaml.Format;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A sentence of the owner's in the place of a standard one: with the same places in braces, because what
/// stands there has to be said. The business's name may stand anywhere, or be left out.
final class SentenceFormat {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String BUSINESS = "business";
    private static final Format<String> SENTENCE = TextFormats.text("a sentence", 500);

    private final Set<String> needed;
    private final Set<String> known;

    private SentenceFormat(Set<String> places) {
        known = new TreeSet<>(places);
        known.add(BUSINESS);
        needed = new TreeSet<>(places);
        needed.remove(BUSINESS);
    }

    /// @param standard the sentence it stands for
    static Format<String> like(String standard) {
        var sentence = new SentenceFormat(places(standard));
        return new Format<>(
                wrong -> sentence.fault(wrong).orElse(SENTENCE.expected().apply(wrong)),
                text -> sentence.fault(text).isEmpty() ? SPACES.matcher(text).replaceAll(" ") : null);
    }

    /// What it should have been.
    private Optional<String> fault(String text) {
        if (SENTENCE.read(text).isEmpty()) {
            return Optional.of(SENTENCE.expected().apply(text));
        }
        var used = places(text);
        var unknown = used.stream().filter(place -> !known.contains(place)).findFirst();
        if (unknown.isPresent()) {
            return Optional.of(instead(unknown.get()));
        }
        if (BRACE.matcher(PLACE.matcher(text).replaceAll("")).find()) {
            return Optional.of("braces around a place only, such as {name}");
        }
        return needed.stream()
                .filter(place -> !used.contains(place))
                .findFirst()
                .map(place -> "a sentence with {" + place + "} in it");
    }

    private String instead(String unknown) {
        var all = known.stream().map(place -> "{" + place + "}").collect(Collectors.joining(", "));
        return DidYouMean.nearest(unknown, known)
                .map(place -> "{" + place + "} instead of {" + unknown + "}")
                .orElse("no {" + unknown + "}: what can stand here is " + all);
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
