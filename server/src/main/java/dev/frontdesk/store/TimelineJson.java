package dev.frontdesk.store;

import dev.frontdesk.call.CallTimeline;
import dev.frontdesk.call.CallTimeline.Entry;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A call's timeline as a JSON array.
final class TimelineJson {

    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private TimelineJson() {}

    /// The first entries and the last one, which says how it ended.
    static String write(CallTimeline timeline) {
        var entries = timeline.entries();
        if (entries.size() <= CallTimeline.MOST) {
            return MAPPER.writeValueAsString(entries);
        }
        var kept = new ArrayList<>(entries.subList(0, CallTimeline.MOST - 1));
        kept.add(entries.getLast());
        return MAPPER.writeValueAsString(kept);
    }

    static CallTimeline read(String json) {
        return new CallTimeline(MAPPER.readValue(json, ENTRIES));
    }
}
