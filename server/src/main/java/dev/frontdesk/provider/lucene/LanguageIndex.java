package dev.frontdesk.provider.lucene;

import dev.frontdesk.knowledge.Passage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A business's passages in one language. Safe for use by many threads.
final class LanguageIndex {

    /// How much of a question has to be in a passage that answers it.
    static final double ENOUGH = 0.5;

    /// How much will do where two or more of the things it speaks of are there together.
    static final double ENOUGH_TOGETHER = 0.4;

    /// What is left of a passage that has not the kind of answer asked for: no price, no length of time.
    private static final double OTHER_KIND = 0.6;
    /// What stands in the title only is less surely what the passage is about.
    private static final double TITLE = 0.85;
    private static final int CANDIDATES = 50;
    private static final int NEAREST = 100;
    /// Of fewer passages than this, how many hold a word says little about how rare it is.
    private static final int FEW = 30;

    private final Vocabulary vocabulary;
    private final List<Entry> entries;
    private final WordIndex words;
    private final List<Holders> holders;

    LanguageIndex(Vocabulary vocabulary, List<Shard> shards) {
        this.vocabulary = vocabulary;
        this.entries =
                shards.stream().flatMap(shard -> shard.entries().stream()).toList();
        this.words = WordIndex.of(shards.stream().map(Shard::words).toList());
        this.holders = shards.stream().map(Shard::holders).toList();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /// Passages that answer, the best first.
    List<Passage> find(Lookup lookup, int most) {
        return found(lookup, most, lookup.weighing()::isEnough);
    }

    /// The same, and those that are not good enough to be said.
    List<Passage> nearest(Lookup lookup, int most) {
        return found(lookup, most, _ -> true);
    }

    private List<Passage> found(Lookup lookup, int most, Predicate<Evidence> enough) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var asked = asked(lookup.question(), lookup.unsaid());
        var ranks = new HashMap<Integer, Double>();
        words.candidates(asked, CANDIDATES).forEach(hit -> ranks.put(hit.entry(), hit.rank()));
        nearest(lookup.near()).forEach(index -> ranks.putIfAbsent(index, 0.0));
        var weighing = lookup.weighing();
        return ranks.entrySet().stream()
                .map(rank -> found(rank.getKey(), rank.getValue(), asked, lookup))
                .filter(found -> enough.test(found.evidence()))
                .sorted(Comparator.comparingDouble((Found found) -> -weighing.worth(found.evidence()))
                        .thenComparingInt(Found::index))
                .limit(most)
                .map(found -> Excerpts.passage(found.entry(), weighing.score(found.evidence()), asked))
                .toList();
    }

    private Found found(int index, double rank, List<Asked> asked, Lookup lookup) {
        var entry = entries.get(index);
        var coverage = asked.isEmpty() ? 0 : coverage(asked, entry);
        return new Found(
                index,
                entry,
                new Evidence(
                        coverage,
                        coverage * whole(asked),
                        enough(asked, entry),
                        rank,
                        headed(asked, entry),
                        Meant.of(entry, lookup.near())));
    }

    /// The passages whose meaning is nearest.
    private IntStream nearest(Near near) {
        if (near.equals(Near.UNKNOWN)) {
            return IntStream.empty();
        }
        var all = entries.stream().mapToDouble(entry -> near.to(entry.key())).toArray();
        var known =
                DoubleStream.of(all).filter(it -> !Double.isNaN(it)).sorted().toArray();
        var least = known.length == 0 ? 0 : known[Math.max(0, known.length - NEAREST)];
        return IntStream.range(0, all.length).filter(index -> all[index] >= least);
    }

    private static double enough(List<Asked> asked, Entry entry) {
        var together = asked.stream()
                .map(Asked::concept)
                .filter(concept -> concept.weight() == 1 && spoken(concept, entry) > 0)
                .count();
        return together > 1 ? ENOUGH_TOGETHER : ENOUGH;
    }

    private static double spoken(Concept concept, Entry entry) {
        return Math.max(concept.in(entry.stems()), TITLE * concept.in(entry.titleStems()));
    }

    /// How much of the headings is asked for.
    private double headed(List<Asked> asked, Entry entry) {
        var headings = new HashSet<String>();
        entry.headings().forEach(heading -> headings.addAll(vocabulary.stems().of(heading)));
        headings.removeIf(vocabulary::silent);
        var spoken = headings.stream()
                .filter(word -> asked.stream().anyMatch(it -> it.concept().in(Set.of(word)) > 0))
                .count();
        return headings.isEmpty() ? 0 : (double) spoken / headings.size();
    }

    /// How much of the question the text speaks of.
    double covers(String question, Set<String> unsaid, String text) {
        var stems = new HashSet<>(vocabulary.stems().of(text));
        return coverage(asked(question, unsaid), concept -> concept.in(stems));
    }

    private List<Asked> asked(String question, Set<String> unsaid) {
        return new ConceptReader(vocabulary, unsaid)
                .read(question).stream()
                        .map(concept -> new Asked(concept, concept.weight() * rarity(concept)))
                        .toList();
    }

    private static double whole(List<Asked> asked) {
        return asked.stream().mapToDouble(Asked::weight).sum();
    }

    private static double coverage(List<Asked> asked, Entry entry) {
        return coverage(asked, concept -> spoken(concept, entry));
    }

    private static double coverage(List<Asked> asked, ToDoubleFunction<Concept> in) {
        var whole = whole(asked);
        var found = asked.stream()
                .mapToDouble(it -> it.weight() * in.applyAsDouble(it.concept()))
                .sum();
        var kind = asked.stream().map(Asked::concept).allMatch(it -> !it.kind() || in.applyAsDouble(it) > 0);
        return whole == 0 ? 1 : found / whole * (kind ? 1 : OTHER_KIND);
    }

    /// The measure of BM25: what few passages speak of says more. What none speaks of says most, so that a
    /// question about it stays without an answer.
    private double rarity(Concept concept) {
        var holding = holders.stream().mapToInt(some -> some.of(concept)).sum();
        var passages = Math.max(entries.size(), FEW);
        return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
    }

    private record Found(int index, Entry entry, Evidence evidence) {}
}
