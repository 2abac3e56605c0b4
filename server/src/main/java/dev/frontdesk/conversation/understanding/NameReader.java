package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// People's names: after a phrase that introduces one, or bare when a name was asked for. Everyday
/// words, weekdays, numbers and the business's services are none.
final class NameReader {

    private static final int MOST_WORDS = 4;

    private NameReader() {}

    static @Nullable String read(Utterance utterance) {
        Set<String> taken = new HashSet<>();
        utterance.context().services().forEach(term -> term.words().forEach(name -> addWords(name, taken)));
        boolean asked = utterance.asks(Ask.NAME);
        for (var node : utterance.language().names().introductions().find(utterance.tokens())) {
            boolean plain = asked || node.piece() == NameWords.Introduction.PLAIN;
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
        NameWords words = utterance.language().names();
        int start = 0;
        while (start < tokens.size()
                && words.greetings().contains(tokens.get(start).word())) {
            start++;
        }
        int end = start;
        while (end < tokens.size()
                && !(end > start && tokens.get(end).pause())
                && partOfName(tokens.get(end), taken, words)) {
            end++;
        }
        boolean alone = end < tokens.size()
                && (tokens.get(end).pause()
                        || words.here().contains(tokens.get(end).word()));
        boolean full = end - start == 2 || end - start == 3;
        return alone && full ? NameSpelling.written(tokens.subList(start, end), utterance) : null;
    }

    private static boolean partOfName(Token token, Set<String> taken, NameWords words) {
        return token.word().length() > 1
                && nameWord(token, taken, words)
                && Character.isUpperCase(token.text().charAt(0))
                && !words.places().contains(token.word());
    }

    /// The text from the first word that may belong to a name; empty where none may.
    static String withoutOpening(String text, Language language) {
        List<Token> tokens = Tokenizer.tokens(text, language.orthography());
        NameWords words = language.names();
        boolean everyday = tokens.stream()
                .allMatch(token -> words.everyday().contains(token.word())
                        || words.openings().contains(token.word()));
        if (everyday) {
            return "";
        }
        return tokens.stream()
                .filter(token -> !words.openings().contains(token.word()))
                .findFirst()
                .map(token -> text.substring(token.start()))
                .orElse("");
    }

    private static @Nullable String bare(Utterance utterance, Set<String> taken) {
        Set<String> openings = utterance.language().names().openings();
        int start = 0;
        while (start < utterance.tokens().size()
                && openings.contains(utterance.tokens().get(start).word())) {
            start++;
        }
        return nameFrom(utterance, start, taken, true);
    }

    /// @param plain whether a name in lower case will do
    private static @Nullable String nameFrom(Utterance utterance, int start, Set<String> taken, boolean plain) {
        List<Token> tokens = utterance.tokens();
        NameWords names = utterance.language().names();
        int end = start;
        while (end < tokens.size() && !(end > start && ends(tokens, end)) && nameWord(tokens.get(end), taken, names)) {
            end++;
        }
        List<Token> words = tokens.subList(start, end);
        if (words.isEmpty() || !credible(words, plain, names.particles())) {
            return null;
        }
        return NameSpelling.written(words, utterance);
    }

    /// A pause ends a name, unless letters spell it before or after. One letter alone spells nothing.
    private static boolean ends(List<Token> tokens, int at) {
        boolean spelled = letter(tokens, at) && (letter(tokens, at - 1) || letter(tokens, at + 1));
        return tokens.get(at).pause() && !spelled && !letter(tokens, at - 1);
    }

    private static boolean letter(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).word().length() == 1;
    }

    private static boolean nameWord(Token token, Set<String> taken, NameWords words) {
        return token.isWord()
                && !taken.contains(token.word())
                && (token.word().length() == 1
                        ? !(token.word().equals("i") && token.pause())
                        : !words.everyday().contains(token.word()));
    }

    private static boolean credible(List<Token> words, boolean plain, Set<String> particles) {
        long whole = words.stream().filter(word -> word.word().length() > 1).count();
        boolean capitalised = Character.isUpperCase(words.getFirst().text().charAt(0));
        boolean particleOnly = words.stream().allMatch(word -> particles.contains(word.word()));
        boolean oneLetter = words.size() == 1 && whole == 0;
        return whole <= MOST_WORDS && (plain || capitalised) && !particleOnly && !oneLetter;
    }

    private static void addWords(String name, Set<String> words) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)) {
            words.add(word);
        }
    }
}
