package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.grammar.Piece;
import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Tokenizer;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Hears which language is spoken, and whether one is asked for. Frequent words tell: the language that
/// has clearly more of them than any other is the one.
final class LanguageReader {

    private static final double OWN = 1;
    private static final double COMMON = 0.5;
    /// How many times the next best a language has to score.
    private static final double CLEARLY = 1.5;

    /// A language named in a phrase that asks for it or rules it out.
    private record Named(String code, boolean refused) implements Piece {}

    private final Map<Language, Vocabulary> phrases = new HashMap<>();

    LanguageReader(List<Language> languages) {
        languages.forEach(language -> phrases.put(language, vocabulary(language)));
    }

    private static Vocabulary vocabulary(Language language) {
        LanguageWords words = language.words();
        Vocabulary.Builder vocabulary = Vocabulary.builder(language.orthography());
        words.names().forEach((code, name) -> {
            words.requests().forEach(request -> vocabulary.put(new Named(code, false), request.replace("%", name)));
            words.refusals().forEach(refusal -> vocabulary.putWhole(new Named(code, true), refusal.replace("%", name)));
        });
        return vocabulary.build();
    }

    @Nullable
    LanguageHeard read(String text, List<Locale> spoken) {
        Locale asked = asked(text, spoken);
        if (asked != null) {
            return new LanguageHeard(asked, true);
        }
        Locale heard = heard(text, spoken);
        return heard == null ? null : new LanguageHeard(heard, false);
    }

    private @Nullable Locale asked(String text, List<Locale> spoken) {
        Set<String> asked = new HashSet<>();
        Set<String> refused = new HashSet<>();
        phrases.forEach((language, vocabulary) -> {
            List<Token> tokens = Tokenizer.tokens(text, language.orthography());
            for (Node node : vocabulary.find(tokens)) {
                Named named = (Named) node.piece();
                if (named.refused()) {
                    refused.add(named.code());
                } else if (stands(node, tokens, language.words())) {
                    asked.add(named.code());
                }
            }
            asked.addAll(alone(tokens, language.words()));
        });
        asked.removeAll(refused);
        List<Locale> wanted = spoken.stream()
                .filter(locale -> asked.isEmpty()
                        ? !refused.contains(locale.getLanguage())
                        : asked.contains(locale.getLanguage()))
                .toList();
        boolean said = !asked.isEmpty() || !refused.isEmpty();
        return said && wanted.size() == 1 ? wanted.getFirst() : null;
    }

    private static boolean stands(Node node, List<Token> tokens, LanguageWords words) {
        return node.end() == tokens.size()
                || tokens.get(node.end()).pause()
                || words.following().contains(tokens.get(node.end()).word());
    }

    /// "French", "yes, in French please": the name with little beside it.
    private static Set<String> alone(List<Token> tokens, LanguageWords words) {
        Set<String> named = new HashSet<>();
        for (Token token : tokens) {
            String code = code(token, words);
            if (code != null) {
                named.add(code);
            } else if (!words.following().contains(token.word())) {
                return Set.of();
            }
        }
        return named;
    }

    private static @Nullable String code(Token token, LanguageWords words) {
        return words.names().entrySet().stream()
                .filter(name -> name.getValue().equals(token.word()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Locale heard(String text, List<Locale> spoken) {
        String best = null;
        double most = 0;
        double next = 0;
        for (Language language : phrases.keySet()) {
            double score = score(Tokenizer.tokens(text, language.orthography()), language.words());
            if (score > most) {
                next = most;
                most = score;
                best = language.locale().getLanguage();
            } else {
                next = Math.max(next, score);
            }
        }
        String clear = most >= OWN && most >= CLEARLY * next ? best : null;
        return spoken.stream()
                .filter(locale -> locale.getLanguage().equals(clear))
                .findFirst()
                .orElse(null);
    }

    /// Nothing without a word of its own.
    private static double score(List<Token> tokens, LanguageWords words) {
        double own = 0;
        double common = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean ofAddress = token.glued() && !tokens.get(i - 1).isWord();
            if (!ofAddress && words.own().contains(token.word())) {
                own += OWN;
            } else if (words.common().contains(token.word())) {
                common += COMMON;
            }
        }
        return own == 0 ? 0 : own + common;
    }
}
