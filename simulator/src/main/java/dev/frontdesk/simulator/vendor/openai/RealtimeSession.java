package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.socket.Guest;
import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Line;
import dev.frontdesk.simulator.vendor.model.Script;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One session: takes the client's events to where they belong. Used by the connection's thread.
final class RealtimeSession implements Guest, InputAudio.Listener {

    private static final int BETA_IS_GONE = 4000;
    private static final int GOING_AWAY = 1001;
    private static final int LEAST_COMMIT = 100;

    private final ClientEvents known = new ClientEvents();
    private final Line line;
    private final Settings settings;
    private final Events events;
    private final Items items = new Items();
    private final ItemEvents itemEvents;
    private final InputAudio input;
    private final Responder responder;

    RealtimeSession(Line line, Settings settings, Script script, Pace pace, boolean asksForBeta) {
        this.line = line;
        this.settings = settings;
        events = new Events(line);
        itemEvents = new ItemEvents(events, items);
        input = new InputAudio(settings, this);
        responder = new Responder(line, events, items, settings, script, pace);
        if (asksForBeta) {
            endBeta();
            return;
        }
        settings.identify(
                events.id("sess"),
                System.currentTimeMillis() / 1_000 + pace.sessionLimit().toSeconds());
        events.send("session.created", "session", settings.json());
        line.after(pace.sessionLimit(), this::expire);
    }

    @Override
    public void text(String message) {
        var event = ClientEvents.read(message);
        if (event == null) {
            events.error("invalid_json", "The message is not a JSON object", null, null);
            return;
        }
        var type = event.path("type").asString("");
        line.received(type);
        if (line.isSilent()) {
            return;
        }
        if (!ClientEvents.isKnown(type)) {
            refuse(event, "invalid_value", "Invalid value: '" + type + "'", "type");
        } else if (ClientEvents.isBetaShaped(event)) {
            endBeta();
        } else {
            check(type, event, message);
        }
    }

    @Override
    public void binary(byte[] message) {
        events.error("invalid_frame", "Binary messages are not supported", null, null);
    }

    @Override
    public String speechStarted(int millis) {
        var item = events.id("item");
        events.send("input_audio_buffer.speech_started", "audio_start_ms", millis, "item_id", item);
        if (settings.isInterruptedBySpeech()) {
            responder.interrupt();
        }
        return item;
    }

    @Override
    public void speechStopped(int millis, String item, String words) {
        events.send("input_audio_buffer.speech_stopped", "audio_end_ms", millis, "item_id", item);
        committed(item, words);
        if (settings.answersByItself()) {
            responder.answerSoon();
        }
    }

    private void check(String type, JsonNode event, String message) {
        var mistakes = known.mistakes(type, event, message);
        if (mistakes.isEmpty()) {
            take(type, event);
        } else {
            refuse(event, "invalid_value", type + ": " + String.join("; ", mistakes), null);
        }
    }

    private void take(String type, JsonNode event) {
        switch (type) {
            case "session.update" -> update(event.path("session"));
            case "input_audio_buffer.append" -> append(event);
            case "input_audio_buffer.commit" -> commit(event);
            case "input_audio_buffer.clear" -> clear();
            case "conversation.item.create" -> itemEvents.create(event);
            case "conversation.item.delete" -> itemEvents.delete(event);
            case "conversation.item.retrieve" -> itemEvents.retrieve(event);
            case "conversation.item.truncate" -> itemEvents.truncate(event);
            case "response.create" -> respond(event);
            case "response.cancel" -> cancel(event);
            default -> refuse(event, "invalid_value", type + " is only for WebRTC and SIP", "type");
        }
    }

    private void update(JsonNode session) {
        settings.update(session);
        events.send("session.updated", "session", settings.json());
    }

    private void append(JsonNode event) {
        try {
            input.append(Base64.getDecoder().decode(event.path("audio").asString("")));
        } catch (IllegalArgumentException notBase64) {
            refuse(event, "invalid_value", "Invalid 'audio': expected base64", "audio");
        }
    }

    private void commit(JsonNode event) {
        if (input.uncommitted() < LEAST_COMMIT) {
            var message = "Error committing input audio buffer: buffer too small. Expected at least 100ms of audio";
            refuse(event, "input_audio_buffer_commit_empty", message, null);
            return;
        }
        committed(events.id("item"), input.commit());
    }

    private void committed(String item, String words) {
        events.send("input_audio_buffer.committed", "previous_item_id", items.last(), "item_id", item);
        itemEvents.add(new Item.Heard(item, words));
        if (settings.transcribes()) {
            events.send(
                    "conversation.item.input_audio_transcription.completed",
                    "item_id",
                    item,
                    "content_index",
                    0,
                    "transcript",
                    words,
                    "usage",
                    Map.of("type", "duration", "seconds", 1));
        }
    }

    private void clear() {
        input.clear();
        events.send("input_audio_buffer.cleared");
    }

    private void respond(JsonNode event) {
        var request = Request.of(event.path("response"));
        var active = responder.active();
        if (active != null && !request.apart()) {
            refuse(event, "conversation_already_has_active_response", Responder.occupied(active), null);
            return;
        }
        responder.answer(request);
    }

    private void cancel(JsonNode event) {
        if (!responder.cancel(event.path("response_id").asString(""))) {
            refuse(event, "response_cancel_not_active", "Cancellation failed: no active response found", null);
        }
    }

    private void refuse(JsonNode event, String code, String message, @Nullable String param) {
        events.error(code, message, param, event.path("event_id").asString(null));
    }

    private void endBeta() {
        events.error("beta_api_shape_disabled", "The Realtime beta protocol is no longer supported.", null, null);
        line.close(BETA_IS_GONE, "beta_api_shape_disabled");
    }

    private void expire() {
        events.send(
                "error",
                "error",
                Fields.of(
                        "type", "invalid_request_error",
                        "code", "session_expired",
                        "message", "Your session hit the maximum duration of 60 minutes."));
        line.close(GOING_AWAY, "session_expired");
    }
}
