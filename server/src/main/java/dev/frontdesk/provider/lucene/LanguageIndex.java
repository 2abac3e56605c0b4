package dev.frontdesk.provider.lucene;

import dev.frontdesk.knowledge.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /// Passages that answer, the best first. None when the best of all does not: the next would be a guess.
    List<Passage> find(Lookup lookup, int most) {
        var weighing = lookup.weighing();
        var found = found(lookup);
        return found.isEmpty() || !weighing.isEnough(found.getFirst().evidence())
                ? List.of()
                : passages(found.stream().filter(it -> weighing.isEnough(it.evidence())), lookup, most);
    }

    /// The same, and those that are not good enough to be said.
    List<Passage> nearest(Lookup lookup, int most) {
        return passages(found(lookup).stream(), lookup, most);
    }

    private List<Passage> passages(Stream<Found> found, Lookup lookup, int most) {
        var asked = asked(lookup.question(), lookup.unsaid());
        return found.limit(most)
                .map(it -> Excerpts.passage(it.entry(), lookup.weighing().score(it.evidence()), asked))
                .toList();
    }

    /// All that are looked at, the best first.
    private List<Found> found(Lookup lookup) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var asked = asked(lookup.question(), lookup.unsaid());
        var ranks = new TreeMap<Integer, Double>();
        words.candidates(asked, CANDIDATES).forEach(hit -> ranks.put(hit.entry(), hit.rank()));
        nearest(lookup.near()).forEach(index -> ranks.putIfAbsent(index, 0.0));
        var inContext = inContext(List.copyOf(ranks.keySet()), lookup);
        var found = new ArrayList<Found>();
        ranks.forEach((index, rank) -> found.add(found(index, rank, asked, lookup.near(), inContext[found.size()])));
        found.sort(Comparator.comparingDouble(it -> -lookup.weighing().worth(it.evidence())));
        return found;
    }

    private Found found(int index, double rank, List<Asked> asked, Near near, double inContext) {
        var entry = entries.get(index);
        var coverage = asked.isEmpty() ? 0 : coverage(asked, entry);
        return new Found(
                entry,
                new Evidence(
                        coverage,
                        coverage * whole(asked),
                        enough(asked, entry),
                        rank,
                        headed(asked, entry),
                        Meant.of(entry, near),
                        inContext));
    }

    /// How much of the question each of these passages speaks of, by what its words mean where they stand.
    private double[] inContext(List<Integer> candidates, Lookup lookup) {
        var asked = lookup.near().words();
        if (asked.isEmpty()) {
            return new double[candidates.size()];
        }
        var weights = asked.stream()
                .mapToDouble(it -> rarity(it.word(), lookup.unsaid()))
                .toArray();
        var nearest = asked.stream()
                .map(it -> candidates.stream()
                        .mapToDouble(index ->
                                it.nearest().applyAsDouble(entries.get(index).key()))
                        .toArray())
                .toArray(double[][]::new);
        return LateInteraction.of(weights, nearest);
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

    /// Nothing for words that say nothing here.
    private double rarity(String word, Set<String> unsaid) {
        var stems = vocabulary.stems().of(word);
        return stems.isEmpty() || stems.stream().allMatch(stem -> unsaid.contains(stem) || vocabulary.silent(stem))
                ? 0
                : rarity(new Concept(Map.of(stems, 1.0), 1, false));
    }

    private record Found(Entry entry, Evidence evidence) {}
}
