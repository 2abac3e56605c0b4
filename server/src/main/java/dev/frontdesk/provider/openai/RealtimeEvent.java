package dev.frontdesk.provider.openai;

import java.util.List;

/// What OpenAI's Realtime API tells, as far as a call needs it. Names of items, responses and tool calls
/// are OpenAI's; a text that is missing is empty.
sealed interface RealtimeEvent {

    record SessionUpdated() implements RealtimeEvent {}

    /// @param at milliseconds of the session's audio
    record SpeechStarted(long at) implements RealtimeEvent {}

    /// @param at milliseconds of the session's audio, with the silence that ended it
    record SpeechStopped(long at) implements RealtimeEvent {}

    /// The caller's turn is over and is an item.
    record Committed(String item) implements RealtimeEvent {}

    /// More of a transcript of the caller.
    record CallerWords(String item, String delta) implements RealtimeEvent {}

    record CallerSaid(String item, String transcript) implements RealtimeEvent {}

    record CallerUnclear(String item, String code) implements RealtimeEvent {}

    /// @param ask which of our requests it answers, by its metadata
    record ResponseCreated(String response, String ask) implements RealtimeEvent {}

    record MessageAdded(String response, String item) implements RealtimeEvent {}

    record Audio(String item, String base64) implements RealtimeEvent {}

    record AudioDone(String item) implements RealtimeEvent {}

    record Wording(String item, String delta) implements RealtimeEvent {}

    /// A tool is asked for; told twice, by the arguments' end and by the item's.
    record ToolCall(String response, String call, String name, String arguments) implements RealtimeEvent {}

    /// @param code why, unless it is completed
    /// @param unfinished tool calls whose arguments were cut off
    record ResponseDone(String response, Status status, String code, List<String> unfinished) implements RealtimeEvent {

        public ResponseDone {
            unfinished = List.copyOf(unfinished);
        }
    }

    /// @param cause the `event_id` of the message that it complains of
    record Refused(String type, String code, String cause) implements RealtimeEvent {}

    /// Known, and of no use here.
    record Irrelevant() implements RealtimeEvent {}

    record Unknown(String type) implements RealtimeEvent {}

    /// How a response ended.
    enum Status {
        COMPLETED,
        CANCELLED,
        FAILED,
        INCOMPLETE
    }
}
