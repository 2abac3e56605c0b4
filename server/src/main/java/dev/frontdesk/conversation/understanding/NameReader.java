package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Tokenizer;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// People's names: after a phrase that introduces one, or bare when a name was asked for. Everyday
/// words, weekdays, numbers and the business's services are none.
final class NameReader {

    private static final int MOST_WORDS = 4;

    private final Vocabulary introductions = EnglishNames.introductions();

    @Nullable
    String read(Utterance utterance) {
        Set<String> taken = new HashSet<>();
        utterance.context().services().forEach(term -> term.words().forEach(name -> addWords(name, taken)));
        boolean asked = utterance.asks(Ask.NAME);
        for (var node : introductions.find(utterance.tokens())) {
            boolean plain = asked || node.piece() == EnglishNames.Introduction.PLAIN;
            String name = nameFrom(utterance, node.end(), taken, plain);
            if (name != null) {
                return name;
            }
        }
        return asked ? bare(utterance, taken) : leading(utterance, taken);
    }

    /// "Jane Miller, I need a check-up", "Hi, Jane Miller here": two or three capitalised words that open
    /// the utterance and stand alone.
    private static @Nullable String leading(Utterance utterance, Set<String> taken) {
        utterance.context().people().forEach(term -> term.words().forEach(name -> addWords(name, taken)));
        List<Token> tokens = utterance.tokens();
        int start = 0;
        while (start < tokens.size()
                && EnglishNames.GREETINGS.contains(tokens.get(start).word())) {
            start++;
        }
        int end = start;
        while (end < tokens.size() && !(end > start && tokens.get(end).pause()) && partOfName(tokens.get(end), taken)) {
            end++;
        }
        boolean alone = end < tokens.size()
                && (tokens.get(end).pause() || tokens.get(end).word().equals("here"));
        boolean full = end - start == 2 || end - start == 3;
        return alone && full ? NameSpelling.written(tokens.subList(start, end), utterance.text()) : null;
    }

    private static boolean partOfName(Token token, Set<String> taken) {
        return token.word().length() > 1
                && nameWord(token, taken)
                && Character.isUpperCase(token.text().charAt(0))
                && !EnglishNames.PLACES.contains(token.word());
    }

    /// The text from the first word that may belong to a name; empty where none may.
    static String withoutOpening(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        boolean everyday = tokens.stream()
                .allMatch(token ->
                        EnglishNames.NO_NAMES.contains(token.word()) || EnglishNames.OPENINGS.contains(token.word()));
        if (everyday) {
            return "";
        }
        return tokens.stream()
                .filter(token -> !EnglishNames.OPENINGS.contains(token.word()))
                .findFirst()
                .map(token -> text.substring(token.start()))
                .orElse("");
    }

    private @Nullable String bare(Utterance utterance, Set<String> taken) {
        int start = 0;
        while (start < utterance.tokens().size()
                && EnglishNames.OPENINGS.contains(utterance.tokens().get(start).word())) {
            start++;
        }
        return nameFrom(utterance, start, taken, true);
    }

    /// @param plain whether a name in lower case will do
    private static @Nullable String nameFrom(Utterance utterance, int start, Set<String> taken, boolean plain) {
        List<Token> tokens = utterance.tokens();
        int end = start;
        while (end < tokens.size() && !(end > start && ends(tokens, end)) && nameWord(tokens.get(end), taken)) {
            end++;
        }
        List<Token> words = tokens.subList(start, end);
        if (words.isEmpty() || !credible(words, plain)) {
            return null;
        }
        return NameSpelling.written(words, utterance.text());
    }

    /// A pause ends a name, unless letters spell it before or after. One letter alone spells nothing.
    private static boolean ends(List<Token> tokens, int at) {
        boolean spelled = letter(tokens, at) && (letter(tokens, at - 1) || letter(tokens, at + 1));
        return tokens.get(at).pause() && !spelled && !letter(tokens, at - 1);
    }

    private static boolean letter(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).word().length() == 1;
    }

    private static boolean nameWord(Token token, Set<String> taken) {
        return token.isWord()
                && !taken.contains(token.word())
                && (token.word().length() == 1
                        ? !(token.word().equals("i") && token.pause())
                        : !EnglishNames.NO_NAMES.contains(token.word()));
    }

    private static boolean credible(List<Token> words, boolean plain) {
        long whole = words.stream().filter(word -> word.word().length() > 1).count();
        boolean capitalised = Character.isUpperCase(words.getFirst().text().charAt(0));
        boolean particleOnly = words.stream().allMatch(word -> EnglishNames.PARTICLES.contains(word.word()));
        boolean oneLetter = words.size() == 1 && whole == 0;
        return whole <= MOST_WORDS && (plain || capitalised) && !particleOnly && !oneLetter;
    }

    private static void addWords(String name, Set<String> words) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)) {
            words.add(word);
        }
    }
}
