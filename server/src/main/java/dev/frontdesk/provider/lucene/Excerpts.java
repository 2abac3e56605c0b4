package dev.frontdesk.provider.lucene;

import dev.frontdesk.knowledge.Passage;
import dev.frontdesk.knowledge.reading.Sentences;
import java.util.HashSet;
import java.util.List;

/// What of a passage is said: all of it, and the sentences that hold most of what was asked.
final class Excerpts {

    private static final int BRIEF = 2;

    private Excerpts() {}

    static Passage passage(Entry entry, double coverage, List<Asked> asked) {
        var stems = Stems.in(entry.language());
        var sentences = Sentences.of(entry.text());
        var heading = neededHeading(entry, stems, asked);
        var brief = String.join(" ", best(sentences, stems, asked));
        return new Passage(entry.article(), entry.headings(), heading + entry.text(), heading + brief, coverage);
    }

    /// "Flu. Free with a health card.": the heading is said where what was asked for stands in it alone.
    private static String neededHeading(Entry entry, Stems stems, List<Asked> asked) {
        if (entry.headings().size() < 2) {
            return "";
        }
        var text = new HashSet<>(stems.of(entry.text()));
        var heading = new HashSet<>(stems.of(entry.headings().getLast()));
        var needed = asked.stream()
                .map(Asked::concept)
                .anyMatch(concept -> concept.in(text) == 0 && concept.in(heading) > 0);
        return needed ? entry.headings().getLast().replaceAll("[.:]$", "") + ". " : "";
    }

    private static List<String> best(List<String> sentences, Stems stems, List<Asked> asked) {
        var best = 0;
        var most = -1.0;
        for (var first = 0; first + BRIEF <= sentences.size(); first++) {
            var held = held(String.join(" ", sentences.subList(first, first + BRIEF)), stems, asked);
            if (held > most) {
                most = held;
                best = first;
            }
        }
        return sentences.subList(best, Math.min(sentences.size(), best + BRIEF));
    }

    private static double held(String text, Stems stems, List<Asked> asked) {
        var words = new HashSet<>(stems.of(text));
        return asked.stream()
                .mapToDouble(it -> it.weight() * it.concept().in(words))
                .sum();
    }
}
