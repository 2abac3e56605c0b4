package dev.frontdesk.conversation.tool;

import dev.frontdesk.conversation.Channel;
import dev.frontdesk.knowledge.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a model is given to read where nothing is good enough to be read out: the passages nearest to the question,
/// few and short enough for a model that speaks while somebody waits.
final class NearestPassages {

    /// In writing.
    static final int MOST = 4;

    private static final int MOST_SPOKEN = 3;
    private static final int LONGEST = 1_500;
    private static final int LONGEST_SPOKEN = 1_000;

    private static final String TO_DO =
            "Read passages: one of them may answer, or none. Say only what stands in one that answers,"
                    + " with its own figures. If none does, say that you do not know and offer to take a message.";

    private NearestPassages() {}

    /// Nothing when there are none.
    static Map<String, Object> facts(List<Passage> nearest, Channel channel) {
        var passages = new ArrayList<Map<String, Object>>();
        var left = channel.spoken() ? LONGEST_SPOKEN : LONGEST;
        for (var passage : nearest.subList(0, Math.min(nearest.size(), channel.spoken() ? MOST_SPOKEN : MOST))) {
            if (passage.text().length() <= left) {
                passages.add(passage(passage));
                left -= passage.text().length();
            }
        }
        return passages.isEmpty() ? Map.of() : facts(passages);
    }

    private static Map<String, Object> facts(List<Map<String, Object>> passages) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("how_to_use", TO_DO);
        facts.put("passages", passages);
        return facts;
    }

    private static Map<String, Object> passage(Passage passage) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("article", passage.article());
        facts.put("title", passage.title());
        if (passage.headings().size() > 1) {
            facts.put("heading", passage.headings().getLast());
        }
        facts.put("text", passage.text());
        return facts;
    }
}
