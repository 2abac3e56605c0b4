package dev.frontdesk.simulator.desk;

import tools.jackson.databind.json.JsonMapper;

/// The one JSON mapper; it is thread-safe.
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}
}
