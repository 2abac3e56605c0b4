package dev.frontdesk.simulator.vendor.openai;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the client does to the conversation's items. Used by the connection's thread.
final class ItemEvents {

    private static final String NOT_FOUND = "item_not_found";

    private final Events events;
    private final Items items;

    ItemEvents(Events events, Items items) {
        this.events = events;
        this.items = items;
    }

    void add(Item item) {
        var previous = items.add(item);
        events.send("conversation.item.added", "previous_item_id", previous, "item", item.json());
        events.send("conversation.item.done", "previous_item_id", previous, "item", item.json());
    }

    void create(JsonNode event) {
        var item = event.path("item");
        var id = item.path("id").asString("");
        var taken = id.isEmpty() ? events.id("item") : id;
        if (items.find(taken).isPresent()) {
            refuse(event, "item_already_exists", "Item with item_id " + taken + " already exists", "item.id");
            return;
        }
        switch (item.path("type").asString("")) {
            case "message" -> add(new Item.Typed(taken, item.path("role").asString(""), text(item)));
            case "function_call_output" -> answer(event, taken, item);
            case "function_call" ->
                add(new Item.Called(
                        taken,
                        item.path("call_id").asString(taken),
                        item.path("name").asString(""),
                        item.path("arguments").asString("")));
            default -> refuse(event, "invalid_value", "Items of this type are not taken here", "item.type");
        }
    }

    void delete(JsonNode event) {
        var id = event.path("item_id").asString("");
        if (items.remove(id)) {
            events.send("conversation.item.deleted", "item_id", id);
        } else {
            notFound(event, id);
        }
    }

    /// To look for what is not there breaks no rule.
    void retrieve(JsonNode event) {
        var id = event.path("item_id").asString("");
        items.find(id)
                .ifPresentOrElse(
                        item -> events.send("conversation.item.retrieved", "item", item.json()),
                        () -> events.refusal(NOT_FOUND, notFound(id), "item_id", eventId(event)));
    }

    void truncate(JsonNode event) {
        var id = event.path("item_id").asString("");
        var end = event.path("audio_end_ms").asInt();
        if (!(items.find(id).orElse(null) instanceof Speech speech)) {
            notFound(event, id);
        } else if (end > speech.millis()) {
            var message = "Audio content of %dms is already shorter than %dms".formatted(speech.millis(), end);
            refuse(event, "invalid_value", message, "audio_end_ms");
        } else if (end < 0 || event.path("content_index").asInt() != 0) {
            refuse(event, "invalid_value", "There is only content 0, from 0 ms on", "content_index");
        } else {
            speech.cut(end);
            events.send("conversation.item.truncated", "item_id", id, "content_index", 0, "audio_end_ms", end);
        }
    }

    private void answer(JsonNode event, String id, JsonNode item) {
        var call = item.path("call_id").asString("");
        if (!items.wasCalled(call)) {
            var message = "Tool call ID '" + call + "' not found in conversation.";
            refuse(event, "invalid_tool_call_id", message, "item.call_id");
        } else if (items.wasAnswered(call)) {
            refuse(event, "duplicate_tool_output", "Tool call '" + call + "' has its output", "item.call_id");
        } else {
            add(new Item.Answered(id, call, item.path("output").asString("")));
        }
    }

    private void notFound(JsonNode event, String id) {
        refuse(event, NOT_FOUND, notFound(id), "item_id");
    }

    private static String notFound(String id) {
        return "Item with item_id " + id + " not found";
    }

    private void refuse(JsonNode event, String code, String message, @Nullable String param) {
        events.error(code, message, param, eventId(event));
    }

    private static @Nullable String eventId(JsonNode event) {
        return event.path("event_id").asString(null);
    }

    private static String text(JsonNode item) {
        return item.path("content")
                .valueStream()
                .map(part -> part.path("text").asString(""))
                .collect(Collectors.joining(" "));
    }
}
