package dev.frontdesk.provider;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A model's vendor that does as it is told.
public interface ModelServer extends AutoCloseable {

    /// Without a path.
    URI url();

    /// Of the next request; requests without a plan hang.
    void next(Play play);

    /// Bodies, oldest first.
    List<JsonNode> requests();

    /// Waits until a client has given up a connection on which an answer was being made.
    void awaitGivenUp() throws InterruptedException;

    @Override
    void close();

    /// How an answer ends.
    enum Ending {
        END,
        /// Nothing more comes, and nothing ends.
        STALL,
        /// Nothing more is said, but the connection is kept alive.
        LINGER,
        /// The connection is lost.
        CUT
    }

    /// What is done with one request.
    ///
    /// @param pieces of the body
    record Play(int status, Map<String, String> headers, List<byte[]> pieces, Ending ending) {

        public static Play stream(List<byte[]> pieces) {
            return new Play(200, Map.of(), pieces, Ending.END);
        }

        public static Play broken(List<byte[]> pieces, Ending ending) {
            return new Play(200, Map.of(), pieces, ending);
        }

        public static Play refusal(int status, Map<String, String> headers, String body) {
            return new Play(status, headers, List.of(body.getBytes(StandardCharsets.UTF_8)), Ending.END);
        }
    }
}
