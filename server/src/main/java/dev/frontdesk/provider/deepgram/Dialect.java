package dev.frontdesk.provider.deepgram;

import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.web.socket.Socket;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// What the two recognisers' protocols differ in.
interface Dialect {

    boolean endsTurns();

    /// Path and query of a session's socket.
    String request(Listening listening);

    /// Whether a socket that is open hears; otherwise its first message says so.
    boolean hearsAtOnce();

    /// Bytes of mu-law that are worth a message.
    int piece();

    /// Says that we are there though no audio goes out.
    void keepAlive(Socket socket);

    /// Whether a session that was opened for one way of listening may be had to listen in another.
    boolean serves(Listening opened, Listening wanted);

    /// The message that has a session listen otherwise than it was opened for; empty where there is none.
    String configuration(Listening opened, Listening wanted);

    /// Reads one session's messages, in their order.
    Interpreter interpreter(Consumer<SpeechEvent> events);

    /// Makes events of messages.
    interface Interpreter {

        /// @param message an object; one of a type that is not known makes none
        void message(String type, JsonNode message);
    }
}
