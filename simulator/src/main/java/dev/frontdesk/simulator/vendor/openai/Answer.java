package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.sound.Diction;
import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.model.Reply;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One response while it is being made, step by step: each [#step] sends some events. Used by one thread.
final class Answer {

    private final Events events;
    private final Items items;
    private final Settings settings;
    private final Request request;
    private final String id;
    private final List<Map<String, @Nullable Object>> output = new ArrayList<>();
    private final List<Reply.Call> calls;
    private @Nullable Speech speech;
    private boolean over;

    /// @param items where what is said goes; those of no conversation when the request is apart from it
    Answer(Events events, Items items, Settings settings, Request request, Reply reply, Diction diction) {
        this.events = events;
        this.items = items;
        this.settings = settings;
        this.request = request;
        id = events.id("resp");
        calls = new ArrayList<>(reply.calls());
        speech = reply.say().isBlank() ? null : new Speech(events.id("item"), reply.say(), diction);
    }

    String id() {
        return id;
    }

    boolean isOver() {
        return over;
    }

    void begin() {
        events.send("response.created", "response", response("in_progress", null, false));
        if (speech != null) {
            begin(speech);
        }
    }

    /// Goes on by so many frames of audio, or by one call, or to the end.
    void step(int frames) {
        if (over) {
            return;
        }
        if (speech != null) {
            speak(speech, frames);
        } else if (!calls.isEmpty()) {
            call(calls.removeFirst());
        } else {
            end("completed", null);
        }
    }

    void cancel(String reason) {
        if (over) {
            return;
        }
        if (speech != null) {
            finish(speech, "incomplete");
        }
        end("cancelled", reason);
    }

    private void begin(Speech spoken) {
        var previous = items.add(spoken);
        added(spoken.begun(), previous);
        part("response.content_part.added", spoken, "");
    }

    private void speak(Speech spoken, int frames) {
        var from = spoken.frame();
        var audio = spoken.make(frames);
        piece("response.output_audio_transcript.delta", spoken, "delta", spoken.words(from));
        piece(
                "response.output_audio.delta",
                spoken,
                "delta",
                Base64.getEncoder().encodeToString(audio));
        if (spoken.isMade()) {
            finish(spoken, "completed");
        }
    }

    private void finish(Speech spoken, String how) {
        spoken.end(how);
        piece("response.output_audio.done", spoken);
        piece("response.output_audio_transcript.done", spoken, "transcript", spoken.words(0));
        part("response.content_part.done", spoken, spoken.words(0));
        done(spoken);
        speech = null;
    }

    private void call(Reply.Call wanted) {
        var arguments = Json.MAPPER.writeValueAsString(wanted.arguments());
        var call = new Item.Called(events.id("item"), events.id("call"), wanted.name(), arguments);
        added(call.json("in_progress", ""), items.add(call));
        var middle = arguments.length() / 2;
        argument(call, arguments.substring(0, middle));
        argument(call, arguments.substring(middle));
        events.send(
                "response.function_call_arguments.done",
                "response_id",
                id,
                "item_id",
                call.id(),
                "output_index",
                output.size(),
                "call_id",
                call.callId(),
                "name",
                call.name(),
                "arguments",
                arguments);
        done(call);
    }

    private void argument(Item.Called call, String delta) {
        events.send(
                "response.function_call_arguments.delta",
                "response_id",
                id,
                "item_id",
                call.id(),
                "output_index",
                output.size(),
                "call_id",
                call.callId(),
                "delta",
                delta);
    }

    private void added(Map<String, @Nullable Object> item, @Nullable String previous) {
        events.send("response.output_item.added", "response_id", id, "output_index", output.size(), "item", item);
        if (!request.apart()) {
            events.send("conversation.item.added", "previous_item_id", previous, "item", item);
        }
    }

    private void done(Item item) {
        if (!request.apart()) {
            events.send("conversation.item.done", "previous_item_id", items.before(item), "item", item.json());
        }
        events.send("response.output_item.done", "response_id", id, "output_index", output.size(), "item", item.json());
        output.add(item.json());
    }

    private void end(String status, @Nullable String reason) {
        over = true;
        events.send("response.done", "response", response(status, reason, true));
    }

    private void part(String type, Speech spoken, String transcript) {
        piece(type, spoken, "part", Map.of("type", "audio", "transcript", transcript));
    }

    private void piece(String type, Speech spoken, Object... more) {
        var fields = new ArrayList<Object>(
                List.of("response_id", id, "item_id", spoken.id(), "output_index", output.size(), "content_index", 0));
        fields.addAll(List.of(more));
        events.send(type, fields.toArray());
    }

    private Map<String, @Nullable Object> response(String status, @Nullable String reason, boolean counted) {
        var response = Fields.of(
                "object",
                "realtime.response",
                "id",
                id,
                "status",
                status,
                "output",
                List.copyOf(output),
                "conversation_id",
                request.apart() ? null : "conv_1",
                "output_modalities",
                List.of("audio"),
                "max_output_tokens",
                "inf",
                "audio",
                Map.of("output", voice()),
                "metadata",
                request.metadata());
        response.put("status_details", reason == null ? null : Map.of("type", status, "reason", reason));
        response.put("usage", counted ? Map.of("total_tokens", 100, "input_tokens", 60, "output_tokens", 40) : null);
        return response;
    }

    private Map<String, ?> voice() {
        var audio = settings.audio("output");
        return Map.of("format", audio.path("format"), "voice", audio.path("voice"));
    }
}
