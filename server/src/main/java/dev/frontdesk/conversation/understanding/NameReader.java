package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.NameWords.Introduction;
import dev.frontdesk.conversation.understanding.letters.KnownNames;
import dev.frontdesk.conversation.understanding.letters.LetterPhrases;
import dev.frontdesk.conversation.understanding.letters.SpokenAlphabet;
import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// People's names: after a phrase that introduces one, or bare when a name was asked for. Everyday
/// words, weekdays, numbers and the business's services are none.
final class NameReader {

    private NameReader() {}

    static @Nullable String read(Utterance utterance) {
        Set<String> taken = new HashSet<>();
        Language language = utterance.language();
        utterance.context().services().forEach(term -> term.words().forEach(name -> addWords(name, language, taken)));
        taken.removeAll(language.names().particles());
        boolean asked = utterance.asks(Ask.NAME);
        SpokenAlphabet alphabet = language.alphabet();
        List<Token> tokens = asked
                ? SpelledOut.plain(LetterPhrases.joined(utterance.tokens(), alphabet), alphabet)
                : utterance.tokens();
        List<NameRun> runs = new NameRuns(utterance, tokens, taken).all();
        List<Token> name = chosen(runs);
        if (!name.isEmpty()) {
            return NameSpelling.written(name, utterance);
        }
        return asked ? null : leading(utterance, taken);
    }

    /// The surest run; in full where it is said in full elsewhere, and with its spelling. Empty if none.
    private static List<Token> chosen(List<NameRun> runs) {
        NameRun surest = runs.stream()
                .filter(run -> !run.spelling())
                .findFirst()
                .orElse(runs.isEmpty() ? new NameRun(List.of(), Introduction.BARE) : runs.getFirst());
        if (surest.words().isEmpty()) {
            return List.of();
        }
        NameRun fuller = runs.stream()
                .filter(run -> run.fullerThan(surest))
                .max(Comparator.comparingInt(run -> run.words().size()))
                .orElse(surest);
        List<Token> words = whole(runs, fuller);
        if (!fuller.spelling()) {
            runs.stream()
                    .filter(NameRun::spelling)
                    .map(NameRun::words)
                    .filter(letters -> !words.containsAll(letters))
                    .forEach(words::addAll);
        }
        return words;
    }

    /// "First name Anna, last name Petrov": both halves, in order.
    private static List<Token> whole(List<NameRun> runs, NameRun half) {
        List<Token> words = new ArrayList<>(half.words());
        boolean last = half.kind() == Introduction.LAST;
        runs.stream()
                .filter(run -> words.size() == 1 && run.words().size() == 1)
                .filter(run -> last ? run.kind() != Introduction.LAST : run.kind() == Introduction.LAST)
                .findFirst()
                .ifPresent(other -> words.addAll(last ? 0 : 1, other.words()));
        return words;
    }

    /// "Jane Miller, I need a check-up", "Hi, Jane Miller here": two or three capitalised words that open
    /// the utterance and stand alone.
    private static @Nullable String leading(Utterance utterance, Set<String> taken) {
        utterance
                .context()
                .people()
                .forEach(term -> term.words().forEach(name -> addWords(name, utterance.language(), taken)));
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
        boolean whole = end == tokens.size() && answersElse(utterance) && isKnown(tokens.subList(start, end));
        return (alone || whole) && full ? NameSpelling.written(tokens.subList(start, end), utterance) : null;
    }

    /// "Anna Kowalski", to who asked for a time or a number.
    private static boolean answersElse(Utterance utterance) {
        return utterance.asks(Ask.WHEN) || utterance.asks(Ask.CHOICE) || utterance.asks(Ask.PHONE);
    }

    private static boolean isKnown(List<Token> words) {
        return words.stream().anyMatch(word -> KnownNames.isKnown(word.word()));
    }

    private static boolean partOfName(Token token, Set<String> taken, NameWords words) {
        return token.word().length() > 1
                && token.isWord()
                && !taken.contains(token.word())
                && !words.everyday().contains(token.word())
                && Character.isUpperCase(token.text().charAt(0))
                && !words.places().contains(token.word());
    }

    /// The text from the first word that may belong to a name; empty where none may.
    static String withoutOpening(String text, Language language) {
        List<Token> tokens = Tokenizer.tokens(text, language.orthography());
        NameWords words = language.names();
        boolean everyday = tokens.stream()
                .allMatch(token -> token.isNumber()
                        || words.everyday().contains(token.word())
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

    private static void addWords(String name, Language language, Set<String> words) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)) {
            words.add(language.orthography().plain(word));
        }
    }
}
