package dev.frontdesk.provider.openai;

import dev.frontdesk.provider.openai.RealtimeEvent.Audio;
import dev.frontdesk.provider.openai.RealtimeEvent.AudioDone;
import dev.frontdesk.provider.openai.RealtimeEvent.CallerSaid;
import dev.frontdesk.provider.openai.RealtimeEvent.CallerUnclear;
import dev.frontdesk.provider.openai.RealtimeEvent.CallerWords;
import dev.frontdesk.provider.openai.RealtimeEvent.Committed;
import dev.frontdesk.provider.openai.RealtimeEvent.Irrelevant;
import dev.frontdesk.provider.openai.RealtimeEvent.MessageAdded;
import dev.frontdesk.provider.openai.RealtimeEvent.Refused;
import dev.frontdesk.provider.openai.RealtimeEvent.ResponseCreated;
import dev.frontdesk.provider.openai.RealtimeEvent.ResponseDone;
import dev.frontdesk.provider.openai.RealtimeEvent.SessionUpdated;
import dev.frontdesk.provider.openai.RealtimeEvent.SpeechStarted;
import dev.frontdesk.provider.openai.RealtimeEvent.SpeechStopped;
import dev.frontdesk.provider.openai.RealtimeEvent.Status;
import dev.frontdesk.provider.openai.RealtimeEvent.ToolCall;
import dev.frontdesk.provider.openai.RealtimeEvent.Unknown;
import dev.frontdesk.provider.openai.RealtimeEvent.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads OpenAI's messages. Those that the protocol does not require to be there are not missed.
final class RealtimeEventReader {

    static final String AUDIO = "response.output_audio.delta";

    private static final JsonMapper JSON = JsonMapper.shared();

    private RealtimeEventReader() {}

    /// @throws JacksonException when it is no JSON
    /// @throws IllegalArgumentException when it is JSON of another kind, or audio that is not base64
    static RealtimeEvent read(byte[] message, int offset, int length) {
        var event = JSON.readTree(message, offset, length);
        if (event == null || !event.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        return read(text(event, "type").strip(), event);
    }

    private static RealtimeEvent read(String type, JsonNode event) {
        var item = text(event, "item_id");
        return switch (type) {
            case AUDIO -> new Audio(item, audio(text(event, "delta")));
            case "response.output_audio.done" -> new AudioDone(item);
            case "response.output_audio_transcript.delta" -> new Wording(item, text(event, "delta"));
            case "session.updated" -> new SessionUpdated();
            case "input_audio_buffer.speech_started" ->
                new SpeechStarted(event.path("audio_start_ms").asLong(0));
            case "input_audio_buffer.speech_stopped" ->
                new SpeechStopped(event.path("audio_end_ms").asLong(0));
            case "input_audio_buffer.committed" -> new Committed(item);
            case "conversation.item.input_audio_transcription.delta" -> new CallerWords(item, text(event, "delta"));
            case "conversation.item.input_audio_transcription.completed" ->
                new CallerSaid(item, text(event, "transcript"));
            case "conversation.item.input_audio_transcription.failed" ->
                new CallerUnclear(item, text(event.path("error"), "code"));
            case "response.created" -> created(event.path("response"));
            case "response.output_item.added" -> added(event);
            case "response.output_item.done" -> itemDone(event);
            case "response.function_call_arguments.done" -> toolCall(event, event);
            case "response.done" -> done(event.path("response"));
            case "error" -> refused(event);
            default -> RealtimeEventTypes.irrelevant(type) ? new Irrelevant() : new Unknown(type);
        };
    }

    private static RealtimeEvent created(JsonNode response) {
        return new ResponseCreated(text(response, "id"), text(response.path("metadata"), RealtimeMessages.ASK));
    }

    private static RealtimeEvent added(JsonNode event) {
        var item = event.path("item");
        return text(item, "type").equals("message")
                ? new MessageAdded(text(event, "response_id"), text(item, "id"))
                : new Irrelevant();
    }

    private static RealtimeEvent itemDone(JsonNode event) {
        var item = event.path("item");
        return isToolCall(item) && !isUnfinished(item) ? toolCall(event, item) : new Irrelevant();
    }

    private static RealtimeEvent toolCall(JsonNode event, JsonNode call) {
        return new ToolCall(
                text(event, "response_id"), text(call, "call_id"), text(call, "name"), text(call, "arguments"));
    }

    private static RealtimeEvent done(JsonNode response) {
        var details = response.path("status_details");
        var code = text(details.path("error"), "code");
        if (code.isEmpty()) {
            code = text(details.path("error"), "type");
        }
        return new ResponseDone(
                text(response, "id"),
                status(text(response, "status")),
                code.isEmpty() ? text(details, "reason") : code,
                unfinished(response.path("output")));
    }

    private static Status status(String status) {
        return switch (status) {
            case "cancelled" -> Status.CANCELLED;
            case "failed" -> Status.FAILED;
            case "incomplete" -> Status.INCOMPLETE;
            default -> Status.COMPLETED;
        };
    }

    private static List<String> unfinished(JsonNode output) {
        var calls = new ArrayList<String>();
        for (var item : output) {
            if (isToolCall(item) && isUnfinished(item)) {
                calls.add(text(item, "call_id"));
            }
        }
        return calls;
    }

    private static boolean isToolCall(JsonNode item) {
        return text(item, "type").equals("function_call");
    }

    private static boolean isUnfinished(JsonNode item) {
        return text(item, "status").equals("incomplete") || text(item, "status").equals("in_progress");
    }

    private static RealtimeEvent refused(JsonNode event) {
        var error = event.path("error");
        return new Refused(text(error, "type"), text(error, "code"), text(error, "event_id"));
    }

    /// Written anew, because an unusual spelling may be refused further on.
    private static String audio(String delta) {
        var decoded = Base64.getDecoder().decode(delta.getBytes(StandardCharsets.ISO_8859_1));
        return Base64.getEncoder().encodeToString(decoded);
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? value.stringValue() : "";
    }
}
