package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.letters.KnownNames;
import dev.frontdesk.conversation.understanding.words.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Somebody whom the caller wants to see, and who is none of the business's people: "with Dr. Chen", "with
/// Natasha". Without a title only a given name in common use counts.
final class StrangerReader {

    private static final String DOT = ".";
    private static final int LONGEST = 4;

    private final Utterance utterance;
    private final List<Token> tokens;
    private final FunctionWords words;

    StrangerReader(Utterance utterance) {
        this.utterance = utterance;
        this.tokens = utterance.tokens();
        this.words = utterance.language().functionWords();
    }

    /// With the title, as it was said; empty where nobody is named so, or somebody who is there.
    Optional<String> read() {
        return IntStream.range(1, tokens.size())
                .mapToObj(at -> isTitle(at) ? named(at) : givenName(at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> givenName(int at) {
        boolean with = words.company().contains(word(at - 1))
                && (at < 2 || !words.coming().contains(word(at - 2)));
        return with && isCapitalised(at) && isName(at) && KnownNames.isGiven(word(at)) && !isKnown(at)
                ? Optional.of(tokens.get(at).text())
                : Optional.empty();
    }

    private boolean isTitle(int at) {
        return words.honorifics().contains(word(at)) && words.meeting().contains(word(before(at)));
    }

    /// "With the doctor".
    private int before(int title) {
        int at = title - 1;
        while (at > 0 && words.titles().contains(word(at))) {
            at--;
        }
        return at;
    }

    private Optional<String> named(int title) {
        int first = title + 1;
        while (first < tokens.size() && word(first).equals(DOT)) {
            first++;
        }
        if (first >= tokens.size() || !isName(first) || isKnown(title)) {
            return Optional.empty();
        }
        int end = first + 1;
        while (end < tokens.size() && !tokens.get(end).pause() && isCapitalised(end) && isName(end)) {
            end++;
        }
        return Optional.of(written(tokens.get(title), first, end));
    }

    private boolean isName(int at) {
        Token token = tokens.get(at);
        return token.word().length() > 1
                && token.isWord()
                && !utterance.language().names().everyday().contains(token.word());
    }

    private boolean isCapitalised(int at) {
        return Character.isUpperCase(tokens.get(at).text().charAt(0));
    }

    private boolean isKnown(int title) {
        Utterance named = utterance.part(title, Math.min(tokens.size(), title + LONGEST));
        return !new TermReader(named).slugs(utterance.context().people()).isEmpty();
    }

    /// A transcript may have names in lower case.
    private String written(Token title, int first, int end) {
        String between =
                utterance.text().substring(title.end(), tokens.get(first).start());
        return title.text() + between + NameSpelling.written(tokens.subList(first, end), utterance);
    }

    private String word(int at) {
        return tokens.get(at).word();
    }
}
