package dev.frontdesk.app.understand;

import dev.frontdesk.conversation.understanding.Money;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.conversation.understanding.Until;
import dev.frontdesk.conversation.understanding.When;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes what was understood as JSON; every field is there, null where nothing was said.
final class UnderstoodWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private UnderstoodWriter() {}

    static ObjectNode json(JsonNode id, Understood understood) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("id", id);
        node.set("when", when(understood.when()));
        node.put("phone", understood.phone());
        node.put("extension", understood.extension());
        node.put("name", understood.name());
        node.put("email", understood.email());
        node.put("postcode", understood.postcode());
        node.put("birthdate", Objects.toString(understood.birthdate(), null));
        node.put("yes", understood.yes());
        node.put("intent", lower(understood.intent()));
        ArrayNode intents = node.putArray("intents");
        understood.intents().forEach(intent -> intents.add(lower(intent)));
        node.set("of", when(understood.of()));
        node.put("people", understood.people());
        node.set("money", money(understood.money()));
        ArrayNode flags = node.putArray("flags");
        understood.flags().stream().sorted().forEach(flag -> flags.add(lower(flag)));
        return node;
    }

    private static JsonNode money(@Nullable Money money) {
        if (money == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("currency", money.currency().getCurrencyCode())
                .put("amount", money.amount())
                .put("to", money.to())
                .put("limit", lower(money.limit()));
    }

    private static JsonNode when(@Nullable When when) {
        if (when == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("date", Objects.toString(when.date(), null));
        node.put("time", time(when.time()));
        node.set("until", until(when.until()));
        node.put("part", lower(when.part()));
        node.put("bound", lower(when.bound()));
        return node.put("said", when.said());
    }

    private static JsonNode until(@Nullable Until until) {
        if (until == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("date", Objects.toString(until.date(), null))
                .put("time", time(until.time()));
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : TIME.format(time);
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
