package dev.frontdesk.channel.twilio.stream;

import dev.frontdesk.call.CallStart;

/// What Twilio sends, apart from audio in its usual shape: twilio.com/docs/voice/media-streams/websocket-messages.
sealed interface StreamMessage {

    record Connected() implements StreamMessage {}

    record Start(CallStart call) implements StreamMessage {}

    /// @param base64 ASCII, checked
    record Media(String base64) implements StreamMessage {}

    record Key(char digit) implements StreamMessage {}

    record Mark(String name) implements StreamMessage {}

    record Stop() implements StreamMessage {}

    /// @param type at most 32 characters of it
    record Unknown(String type) implements StreamMessage {}
}
