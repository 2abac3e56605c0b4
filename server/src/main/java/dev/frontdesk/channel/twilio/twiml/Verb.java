package dev.frontdesk.channel.twilio.twiml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// One instruction to Twilio. URLs are relative to the server; times are in seconds.
public sealed interface Verb {

    /// Listens for speech and keys while the prompts are said and after them; the caller may speak over
    /// them. Twilio posts to `action` even when it heard nothing.
    ///
    /// @param prompts [Say] and [Pause]; empty to listen without a word
    record Gather(String action, Listening listening, List<Verb> prompts) implements Verb {

        public Gather {
            prompts = List.copyOf(prompts);
        }
    }

    /// How to listen.
    ///
    /// @param language a tag the recogniser knows; null for Twilio's own default
    /// @param hints phrases to expect, comma-separated; empty for none
    /// @param timeout how long to wait for the first word or the next key
    /// @param speechTimeout how long a pause ends what is said: whole seconds, or `auto`
    record Listening(@Nullable String language, String hints, int timeout, String speechTimeout) {}

    /// @param language null for Twilio's own default
    /// @param voice null for Twilio's own default
    record Say(
            List<Ssml> content,
            @Nullable String language,
            @Nullable String voice) implements Verb {

        public Say {
            content = List.copyOf(content);
        }

        /// Words alone, which every voice can say.
        public Say(String words, @Nullable String language, @Nullable String voice) {
            this(List.of(new Ssml.Words(words)), language, voice);
        }
    }

    record Pause(int length) implements Verb {}

    /// Goes on with what `url` answers to a POST.
    record Redirect(String url) implements Verb {}

    record Hangup() implements Verb {}

    /// Connects the call's audio to a stream of ours, both ways. What stands behind it is done when the stream
    /// has ended.
    record Connect(Stream stream) implements Verb {}

    /// @param url `wss:`, without a query, which Twilio would drop
    /// @param parameters sent to the stream in its `start`, in this order
    record Stream(String url, SequencedMap<String, String> parameters) {

        public Stream {
            parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
        }

        public Stream(String url, String parameter, String value) {
            this(url, new LinkedHashMap<>(Map.of(parameter, value)));
        }
    }

    /// Connects the caller to a number; `action` is asked what next once that has ended.
    ///
    /// @param number E.164
    /// @param timeout how long it rings
    record Dial(String number, String action, int timeout) implements Verb {}

    /// A written reply.
    record Message(String body) implements Verb {}

    /// Declines a call without answering it.
    record Reject() implements Verb {}
}
