package dev.frontdesk.knowledge.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes of blocks what a person would read out in one breath: a paragraph or a list of at most some
/// sixty words. Longer ones are cut between sentences, and where a sentence alone is longer, between
/// words.
final class Splitter {

    static final int MOST_WORDS = 60;

    private Splitter() {}

    static List<Section> split(List<Block> blocks) {
        var sections = new ArrayList<Section>();
        for (var index = 0; index < blocks.size(); index++) {
            var block = blocks.get(index);
            if (index + 1 < blocks.size() && block.introduces(blocks.get(index + 1))) {
                index++;
                sections.addAll(pack(block.headings(), introduced(block, blocks.get(index))));
            } else {
                sections.addAll(pack(block.headings(), sentences(block)));
            }
        }
        return sections;
    }

    private static List<String> introduced(Block introduction, Block list) {
        var sentences = new ArrayList<>(sentences(introduction));
        sentences.addAll(sentences(list));
        return sentences;
    }

    private static List<String> sentences(Block block) {
        return block.list()
                ? block.parts().stream().map(Splitter::ended).toList()
                : Sentences.of(block.parts().getFirst());
    }

    /// An item is said as a sentence.
    private static String ended(String item) {
        var plain = item.replaceAll("[;,]$", "");
        return plain.matches(".*[.!?…:]") ? plain : plain + ".";
    }

    private static List<Section> pack(List<String> headings, List<String> sentences) {
        var sections = new ArrayList<Section>();
        var taken = new ArrayList<String>();
        var words = 0;
        for (var sentence : sentences.stream().flatMap(it -> cut(it).stream()).toList()) {
            var more = words(sentence);
            if (words + more > MOST_WORDS && !taken.isEmpty()) {
                sections.add(new Section(headings, String.join(" ", taken)));
                taken.clear();
                words = 0;
            }
            taken.add(sentence);
            words += more;
        }
        if (!taken.isEmpty()) {
            sections.add(new Section(headings, String.join(" ", taken)));
        }
        return sections;
    }

    private static List<String> cut(String sentence) {
        if (words(sentence) <= MOST_WORDS) {
            return List.of(sentence);
        }
        var words = Arrays.asList(sentence.split(" ", -1));
        var parts = new ArrayList<String>();
        for (var start = 0; start < words.size(); start += MOST_WORDS) {
            parts.add(String.join(" ", words.subList(start, Math.min(words.size(), start + MOST_WORDS))));
        }
        return parts;
    }

    private static int words(String sentence) {
        return 1 + (int) sentence.chars().filter(character -> character == ' ').count();
    }
}
