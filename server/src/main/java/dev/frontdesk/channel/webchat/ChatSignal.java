package dev.frontdesk.channel.webchat;

/// What a [ChatSubscription] has for its reader.
sealed interface ChatSignal {

    record Said(ChatEvent event) implements ChatSignal {}

    /// Nothing was said in time.
    record Quiet() implements ChatSignal {}

    /// Nothing more will come: the server stops, or the reader fell too far behind.
    record Closed() implements ChatSignal {}
}
