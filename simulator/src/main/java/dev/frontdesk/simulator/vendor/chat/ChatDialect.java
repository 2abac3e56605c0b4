package dev.frontdesk.simulator.vendor.chat;

import dev.frontdesk.simulator.vendor.model.Scene;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// How a vendor's requests are read and answers are written. Pure.
public interface ChatDialect {

    /// @param streamed whether the answer is to come in pieces
    /// @param mistakes what the vendor would not take; nothing else counts where there are any
    record Request(Scene scene, boolean streamed, List<String> mistakes) {}

    Request read(String path, JsonNode body);

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
