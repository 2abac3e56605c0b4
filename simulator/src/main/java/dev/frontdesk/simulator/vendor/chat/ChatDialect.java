package dev.frontdesk.simulator.vendor.chat;

import dev.frontdesk.simulator.vendor.model.Scene;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// How a vendor's requests are read and answers are written. Pure.
public interface ChatDialect {

    /// @param model its name, as the client asks for it
    /// @param streamed whether the answer is to come in pieces
    /// @param mistakes what the vendor would not take; nothing else counts where there are any
    record Request(String model, Scene scene, boolean streamed, List<String> mistakes) {}

    Request read(String path, JsonNode body);

    /// The model that a path names, as in `/model/NAME/converse` and `/models/NAME:generateContent`.
    static String inPath(String path) {
        var name = path.replaceFirst("^.*/models?/", "").replaceFirst("(/converse.*|:[a-zA-Z]+Content.*)$", "");
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// The answer in pieces; the first words are not in the first piece.
    List<byte[]> stream(String path, ChatAnswer answer);

    Map<String, ?> whole(String path, ChatAnswer answer);

    /// @param status of HTTP
    Map<String, ?> error(int status, String message);

    /// Of a stream.
    String streamType();

    /// Something unreadable within a stream.
    byte[] garbage();
}
