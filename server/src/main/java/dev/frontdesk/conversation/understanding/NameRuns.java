package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.NameWords.Introduction;
import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.words.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The runs of words in an utterance that may be names, by what was said around them.
final class NameRuns {

    private final Utterance utterance;
    private final NameWords names;
    private final List<Token> tokens;
    private final Set<String> taken;
    private final List<Node> introductions;

    /// @param tokens the utterance's, spelled letters made plain
    /// @param taken words that mean something else to the business
    NameRuns(Utterance utterance, List<Token> tokens, Set<String> taken) {
        this.utterance = utterance;
        this.names = utterance.language().names();
        this.tokens = tokens;
        this.taken = taken;
        List<Node> found = names.introductions().find(tokens);
        introductions = found.stream()
                .filter(node -> found.stream().noneMatch(longer -> inside(node, longer)))
                .toList();
    }

    /// The surest first: "my name is" before "it's", and these before the bare words of an answer.
    List<NameRun> all() {
        List<NameRun> runs = new ArrayList<>();
        for (Node node : introductions) {
            Introduction kind = (Introduction) node.piece();
            List<Token> introduced = kind == Introduction.CLOSING ? before(node.start()) : after(node.end());
            NameRun run = new NameRun(introduced, kind);
            runs.add(run);
            if (introduced.size() == 1 && kind != Introduction.CLOSING) {
                runs.add(inFull(run, node.end() + 1));
            }
        }
        if (utterance.asks(Ask.NAME)) {
            int opening = opening();
            runs.add(new NameRun(after(opening), Introduction.BARE));
            pauses(opening).forEach(start -> runs.add(new NameRun(after(start), Introduction.BARE)));
        }
        runs.removeIf(run -> !run.credible(plain(run.kind()), names));
        runs.sort(Comparator.comparing(NameRun::kind));
        return runs;
    }

    /// "It's Tony, Tony Marchetti": a name said once more at once, in full; empty where it is not.
    private NameRun inFull(NameRun name, int next) {
        NameRun again = new NameRun(after(next), name.kind());
        return again.fullerThan(name) ? again : new NameRun(List.of(), name.kind());
    }

    private boolean plain(Introduction kind) {
        return utterance.asks(Ask.NAME) || kind != Introduction.WEAK;
    }

    private int opening() {
        int start = 0;
        while (start < tokens.size()
                && names.openings().contains(tokens.get(start).word())) {
            start++;
        }
        return start;
    }

    private List<Integer> pauses(int from) {
        List<Integer> starts = new ArrayList<>();
        for (int at = from + 1; at < tokens.size(); at++) {
            int start = at;
            boolean introduced = introductions.stream().anyMatch(node -> node.start() == start);
            if (tokens.get(at).pause() && !introduced) {
                starts.add(at);
            }
        }
        return starts;
    }

    private List<Token> after(int start) {
        int end = start;
        while (end < tokens.size() && !(end > start && stops(end)) && nameWord(end, end == start)) {
            end++;
        }
        while (end > start && tokens.get(end - 1).word().endsWith("'")) {
            end--;
        }
        return tokens.subList(Math.min(start, tokens.size()), end);
    }

    private List<Token> before(int end) {
        int start = end;
        while (start > 0 && !(start < end && tokens.get(start).pause()) && nameWord(start - 1, false)) {
            start--;
        }
        return tokens.subList(start, end);
    }

    /// "Name is" inside "last name is" introduces nothing of its own.
    private static boolean inside(Node node, Node longer) {
        return longer.start() <= node.start() && node.end() <= longer.end() && longer.length() > node.length();
    }

    private boolean stops(int at) {
        return pause(at) || introductions.stream().anyMatch(node -> node.start() == at);
    }

    /// A pause ends a name, unless letters spell it before or after. One letter alone spells nothing.
    private boolean pause(int at) {
        boolean spelled = letter(at) && (letter(at - 1) || letter(at + 1));
        return tokens.get(at).pause() && !spelled && !letter(at - 1);
    }

    private boolean letter(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).word().length() == 1;
    }

    private boolean nameWord(int at, boolean first) {
        Token token = tokens.get(at);
        if (!token.isWord() || taken.contains(token.word())) {
            return false;
        }
        if (token.word().length() == 1) {
            return letter(at - 1) || letter(at + 1) || !names.everyday().contains(token.word());
        }
        return !names.everyday().contains(token.word()) || (first && given(at)) || mark(at) || doubles(at);
    }

    /// The "double" of "s m i double t h".
    private boolean doubles(int at) {
        return utterance
                        .language()
                        .alphabet()
                        .times()
                        .containsKey(tokens.get(at).word())
                && letter(at - 1)
                && letter(at + 1);
    }

    /// "Taylor hyphen Jones"
    private boolean mark(int at) {
        return names.marks().containsKey(tokens.get(at).word())
                && at > 0
                && tokens.get(at - 1).isWord()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isWord()
                && !names.everyday().contains(tokens.get(at + 1).word());
    }

    /// "May Lee": a word that is a name as well, before another that can only be one.
    private boolean given(int at) {
        return names.alsoGiven().contains(tokens.get(at).word())
                && Character.isUpperCase(tokens.get(at).text().charAt(0))
                && at + 1 < tokens.size()
                && !tokens.get(at + 1).pause()
                && Character.isUpperCase(tokens.get(at + 1).text().charAt(0))
                && nameWord(at + 1, false);
    }
}
