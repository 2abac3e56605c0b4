package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.Fields;
import java.util.Map;

/// An answer over HTTP.
@SuppressWarnings("ArrayRecordComponent")
record HttpAnswer(int status, String type, byte[] body) {

    static HttpAnswer json(Map<String, ?> body) {
        return new HttpAnswer(200, "application/json", Json.MAPPER.writeValueAsBytes(body));
    }

    static HttpAnswer error(int status, String code, String message) {
        var error = Fields.of("message", message, "type", "invalid_request_error", "param", null, "code", code);
        return new HttpAnswer(status, "application/json", Json.MAPPER.writeValueAsBytes(Map.of("error", error)));
    }
}
