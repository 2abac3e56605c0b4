package dev.frontdesk.store;

import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a tool was given and what it gave, as JSON.
record ToolWords(Map<String, String> arguments, String output) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String json() {
        return MAPPER.writeValueAsString(this);
    }

    static ToolWords of(String json) {
        return MAPPER.readValue(json, ToolWords.class);
    }
}
