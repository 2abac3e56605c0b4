package dev.frontdesk.simulator.twiml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a document tells Twilio to do, in order. Addresses are as written: relative to the document's.
public sealed interface Verb {

    /// @param text what is heard, without the marks of SSML
    record Say(String text) implements Verb {}

    record Play(String url) implements Verb {}

    record Pause(int seconds) implements Verb {}

    /// @param action empty: this document's own address
    /// @param prompts what is said and played while listening
    record Gather(Listening listening, String action, String method, List<Verb> prompts) implements Verb {

        public Gather {
            prompts = List.copyOf(prompts);
        }
    }

    /// What a Gather listens for.
    ///
    /// @param numDigits null when any number of keys is taken
    /// @param finishOnKey empty when no key ends the input
    /// @param onEmpty whether the action is called when nothing was heard
    record Listening(
            boolean speech,
            boolean keys,
            @Nullable Integer numDigits,
            String finishOnKey,
            boolean onEmpty,
            String hints) {

        /// What is left of the keys pressed: cut at the finishing key and at the number wanted.
        public String taken(String pressed) {
            var finish = finishOnKey.isEmpty() ? -1 : pressed.indexOf(finishOnKey);
            var keys = finish < 0 ? pressed : pressed.substring(0, finish);
            return numDigits != null && keys.length() > numDigits ? keys.substring(0, numDigits) : keys;
        }
    }

    record Redirect(String url, String method) implements Verb {}

    /// @param action empty: the document goes on after the call
    record Dial(List<String> numbers, String action, String method) implements Verb {

        public Dial {
            numbers = List.copyOf(numbers);
        }
    }

    /// A stream both ways. The document goes on when the server closes it.
    ///
    /// @param url `wss`, or `ws` on this machine; no query
    /// @param action empty: the document goes on after the stream
    record Connect(String url, Map<String, String> parameters, String action, String method) implements Verb {

        public Connect {
            parameters = Map.copyOf(parameters);
        }
    }

    record Hangup() implements Verb {}

    record Reject(String reason) implements Verb {}

    /// A text message, in an answer to a text message.
    record Message(String text) implements Verb {}
}
