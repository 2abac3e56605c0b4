package dev.frontdesk.conversation.understanding.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into tokens. Letters and digits part ("4pm" is two tokens), "p.m." is one word, and
/// punctuation between words only leaves a pause behind. Bounded: what lies past the first 400
/// tokens is not looked at.
public final class Tokenizer {

    private static final int MOST_TOKENS = 400;
    private static final int LONGEST_WORD = 60;

    private final String text;
    private final Orthography orthography;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean pause;

    private Tokenizer(String text, Orthography orthography) {
        this.text = text;
        this.orthography = orthography;
    }

    /// The tokens of a text whose accents count and whose apostrophes join.
    public static List<Token> tokens(String text) {
        return tokens(text, Orthography.PLAIN);
    }

    /// The tokens of a text in a language that is written so.
    public static List<Token> tokens(String text, Orthography orthography) {
        return new Tokenizer(text, orthography).run();
    }

    private List<Token> run() {
        while (at < text.length() && tokens.size() < MOST_TOKENS) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                add(wordEnd());
            } else if (digit(c)) {
                add(digitsEnd());
            } else {
                mark(c);
            }
        }
        return List.copyOf(tokens);
    }

    private int wordEnd() {
        int abbreviation = abbreviationEnd();
        if (abbreviation > at) {
            return abbreviation;
        }
        int end = at;
        while (end < text.length() && (letter(end) || (apostrophe(end) && letter(end + 1)))) {
            end++;
            if (apostrophe(end - 1) && orthography.elided(text.substring(at, end - 1))) {
                return end;
            }
        }
        return end;
    }

    /// "p.m." and the like: single letters, each with a full stop, at least two of them.
    private int abbreviationEnd() {
        int end = at;
        int letters = 0;
        while (letter(end) && !letter(end + 1) && end + 1 < text.length() && text.charAt(end + 1) == '.') {
            end += 2;
            letters++;
        }
        if (letters == 1 && letter(end) && !letter(end + 1)) {
            return end + 1;
        }
        return letters >= 2 ? end : at;
    }

    private int digitsEnd() {
        int end = at;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(int end) {
        String raw = text.substring(at, end);
        String word = orthography.plain(
                raw.toLowerCase(Locale.ROOT).replace('’', '\'').replace('–', '-'));
        if (word.length() > 1 && word.indexOf('.') >= 0) {
            word = word.replace(".", "");
        }
        if (!word.isEmpty() && word.length() <= LONGEST_WORD) {
            boolean glued = !tokens.isEmpty() && tokens.getLast().end() == at;
            tokens.add(new Token(raw, word, at, end, glued, pause));
        }
        pause = false;
        at = end;
    }

    private void mark(char c) {
        boolean numberBefore = at > 0 && digit(text.charAt(at - 1));
        boolean digitAfter = at + 1 < text.length() && digit(text.charAt(at + 1));
        boolean joins = switch (c) {
            case ':', '.' -> numberBefore && digitAfter;
            case '-', '–' -> (afterNumber() && numberFollows()) || dashAfterDigits();
            case '/' -> afterNumber() && numberFollows();
            case '+' -> digitAfter;
            case '@' -> true;
            default -> false;
        };
        if (joins) {
            add(at + 1);
            return;
        }
        pause |= ",.;:!?…()—\n".indexOf(c) >= 0;
        at++;
    }

    private boolean afterNumber() {
        return !tokens.isEmpty() && at - tokens.getLast().end() <= 1;
    }

    /// "8 - " in "August 8 - August 12".
    private boolean dashAfterDigits() {
        boolean spaced = at > 0 && text.charAt(at - 1) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
        return spaced
                && afterNumber()
                && (tokens.getLast().isNumber() || tokens.getLast().glued());
    }

    private boolean numberFollows() {
        int next = at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
        return next < text.length() && digit(text.charAt(next));
    }

    private boolean letter(int index) {
        return index < text.length() && Character.isLetter(text.charAt(index));
    }

    private boolean apostrophe(int index) {
        char c = text.charAt(index);
        return (c == '\'' || c == '’') && index > at;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
