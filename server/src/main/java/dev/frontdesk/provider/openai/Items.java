package dev.frontdesk.provider.openai;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What was said by us in one session at OpenAI, in order; the oldest are forgotten. Audio thread only.
final class Items {

    private static final int MOST = 64;

    private final Map<String, Item> byId = new LinkedHashMap<>();
    private @Nullable Item current;

    /// A part of an item that OpenAI has to forget.
    ///
    /// @param millis of its audio that stay
    record Cut(Item item, long millis) {}

    Item start(Item item) {
        byId.put(item.id(), item);
        current = item;
        if (byId.size() > MOST) {
            byId.remove(byId.keySet().iterator().next());
        }
        return item;
    }

    @Nullable
    Item byId(String id) {
        return byId.get(id);
    }

    /// The item of a piece of audio; nearly always that of the piece before.
    @Nullable
    Item of(AudioDelta delta) {
        var last = current;
        if (last != null && delta.isOf(last.idBytes())) {
            return last;
        }
        var found = byId.get(delta.item());
        if (found != null) {
            current = found;
        }
        return found;
    }

    void ofResponse(String response, Consumer<Item> each) {
        byId.values().stream().filter(item -> item.isOf(response)).forEach(each);
    }

    /// Drops what was not heard: the rest of the item, all after it, and whatever is still being made.
    ///
    /// @param name of the item that was being heard; empty when none was
    List<Cut> interrupt(String name, long heardMillis, List<String> beingMade) {
        var cuts = new ArrayList<Cut>();
        boolean after = false;
        for (var item : byId.values()) {
            boolean heard = !name.isEmpty() && item.name().equals(name);
            if (item.dropped() && !heard) {
                continue;
            }
            if (heard || after || beingMade.stream().anyMatch(item::isOf)) {
                long stays = heard ? Math.clamp(heardMillis, 0, item.millis()) : 0;
                if (!item.dropped() && item.reachesBeyond(stays)) {
                    cuts.add(new Cut(item, stays));
                }
                item.drop();
            }
            after |= heard;
        }
        return cuts;
    }
}
