package dev.frontdesk.provider.aws;

import dev.frontdesk.speech.SpeechFault;

/// Opens streams to Nova Sonic.
public interface NovaStreams {

    /// Returns at once and throws nothing.
    NovaStream open(Listener listener);

    /// Hears from one stream, from any thread but one at a time; nothing after [#failed] or [#ended].
    interface Listener {

        /// Bedrock has taken the request.
        void opened();

        /// An event: a JSON object in UTF-8.
        void event(byte[] json);

        /// Bedrock has ended the stream without having been asked to.
        void ended();

        void failed(SpeechFault fault);
    }
}
