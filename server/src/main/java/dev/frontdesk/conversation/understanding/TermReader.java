package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The business's own words in an utterance. Plurals and small slips of the recogniser are forgiven;
/// a name said in part fits every term it is part of.
final class TermReader {

    private record Hit(String slug, int start, int end, boolean whole, int slips) {
        boolean inside(Hit other) {
            return other.start <= start && end <= other.end && other.end - other.start > end - start;
        }
    }

    private static final int SHORTEST_PART = 3;

    private final List<Token> tokens;
    private final boolean asked;
    private final Language language;

    TermReader(Utterance utterance) {
        this.tokens = utterance.tokens();
        this.asked = utterance.asks(Ask.SERVICE);
        this.language = utterance.language();
    }

    /// Slugs, best first.
    List<String> slugs(List<Term> terms) {
        return named(hits(terms));
    }

    private static List<String> named(List<Hit> hits) {
        return hits.stream().map(Hit::slug).distinct().toList();
    }

    private List<Hit> hits(List<Term> terms) {
        List<Hit> hits = new ArrayList<>();
        for (Term term : terms) {
            term.words().forEach(name -> find(term.slug(), words(name), hits));
        }
        boolean whole = hits.stream().anyMatch(Hit::whole);
        return hits.stream()
                .filter(hit -> hit.whole() == whole)
                .filter(hit -> hits.stream().noneMatch(other -> other.whole() == whole && hit.inside(other)))
                .sorted(Comparator.comparingInt(Hit::slips).thenComparingInt(Hit::start))
                .toList();
    }

    /// Whether words stand within a whole name.
    boolean inside(Node words, List<Term> terms) {
        return hits(terms).stream()
                .anyMatch(hit -> hit.whole() && hit.start() < words.start() && words.end() < hit.end());
    }

    /// The person named; nobody who only shares the caller's name, or who will not do, is meant.
    @Nullable
    String person(List<Term> people, @Nullable String caller, Cues cues) {
        List<String> own = caller == null ? List.of() : words(caller);
        List<Term> others = people.stream()
                .filter(term -> term.words().stream().allMatch(name -> Collections.disjoint(words(name), own)))
                .toList();
        return named(hits(others).stream().filter(hit -> !refused(hit, cues)).toList()).stream()
                .findFirst()
                .orElse(null);
    }

    /// The people who will not do: "not Dr. Lee", "anyone but Dr. Lee".
    Set<String> refused(List<Term> people, Cues cues) {
        return Set.copyOf(
                named(hits(people).stream().filter(hit -> refused(hit, cues)).toList()));
    }

    private boolean refused(Hit hit, Cues cues) {
        return cues.nodes().stream()
                .anyMatch(cue -> cue.piece() == Cue.NOT
                        && cue.end() <= hit.start()
                        && tokens.subList(cue.end(), hit.start()).stream()
                                .allMatch(token -> beforeNames(token.word())));
    }

    private boolean beforeNames(String word) {
        return language.functionWords().titles().contains(word)
                || language.functionWords().with().contains(word);
    }

    private List<String> words(String name) {
        return Tokenizer.tokens(name, language.orthography()).stream()
                .map(Token::word)
                .filter(word -> !language.functionWords().titles().contains(word))
                .toList();
    }

    private void find(String slug, List<String> name, List<Hit> hits) {
        if (name.isEmpty()) {
            return;
        }
        for (int start = 0; start < tokens.size(); start++) {
            Hit hit = whole(slug, name, start);
            if (hit != null) {
                hits.add(hit);
            } else if (name.size() > 1 && part(name, tokens.get(start).word())) {
                hits.add(new Hit(slug, start, start + 1, false, 0));
            }
        }
    }

    private @Nullable Hit whole(String slug, List<String> name, int start) {
        int slips = 0;
        if (start + name.size() > tokens.size()) {
            return joined(slug, name, start);
        }
        for (int i = 0; i < name.size(); i++) {
            int distance = distance(name.get(i), tokens.get(start + i).word());
            if (distance < 0) {
                return joined(slug, name, start);
            }
            slips += distance;
        }
        return new Hit(slug, start, start + name.size(), true, slips);
    }

    /// "Checkup" for "check-up", and the other way round.
    private @Nullable Hit joined(String slug, List<String> name, int start) {
        String together = String.join("", name);
        if (name.size() > 1 && distance(together, tokens.get(start).word()) >= 0) {
            return new Hit(slug, start, start + 1, true, 0);
        }
        boolean parted = name.size() == 1
                && start + 1 < tokens.size()
                && name.getFirst()
                        .equals(tokens.get(start).word() + tokens.get(start + 1).word());
        return parted ? new Hit(slug, start, start + 2, true, 0) : null;
    }

    /// The last word of a name stands for it ("haircut"), or the first where that is the noun ("bilan" for
    /// "bilan de santé"); asked for the service, any word does.
    private boolean part(List<String> name, String word) {
        if (word.length() < SHORTEST_PART) {
            return false;
        }
        return asked
                ? name.stream().anyMatch(part -> part.length() >= SHORTEST_PART && distance(part, word) >= 0)
                : stands(name.getLast(), word) || (language.headFirst() && stands(name.getFirst(), word));
    }

    private static boolean stands(String part, String word) {
        return part.length() > SHORTEST_PART && distance(part, word) >= 0;
    }

    /// Letters that differ; -1 when it is another word.
    private static int distance(String name, String word) {
        if (stem(name).equals(stem(word))) {
            return 0;
        }
        int allowed = name.length() >= 8 ? 2 : name.length() >= 5 ? 1 : 0;
        boolean close =
                allowed > 0 && name.charAt(0) == word.charAt(0) && Math.abs(name.length() - word.length()) <= allowed;
        int distance = close ? Spelling.distance(name, word) : Integer.MAX_VALUE;
        return distance <= allowed ? distance : -1;
    }

    private static String stem(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (bare.length() > 4 && bare.endsWith("ies")) {
            return bare.substring(0, bare.length() - 3) + "y";
        }
        return bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }
}
