package dev.frontdesk.simulator.vendor.chat;

import dev.frontdesk.simulator.desk.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What is sent for one request, and how it ends.
///
/// @param status 0 for no answer at all
public record ChatPlan(int status, String type, List<byte[]> pieces, Ending ending) {

    public enum Ending {
        END,
        STALL,
        DIE
    }

    private static final String JSON = "application/json";

    /// Reads a request, notes what is wrong with it, and answers.
    ///
    /// @param body JSON
    public static ChatPlan of(ChatDialect dialect, ChatMind mind, String path, String body) {
        var request = dialect.read(path, read(body));
        var trouble = mind.begin(request.model());
        var door = trouble.flatMap(wrong -> door(dialect, wrong.deed()));
        if (door.isPresent()) {
            return door.get();
        }
        if (!request.mistakes().isEmpty()) {
            request.mistakes().forEach(mind::violation);
            return refusal(dialect, 400, String.join("; ", request.mistakes()));
        }
        var answer = mind.answer(request.scene(), trouble, body.length());
        if (!request.streamed()) {
            return new ChatPlan(
                    200, JSON, List.of(Json.MAPPER.writeValueAsBytes(dialect.whole(path, answer))), ending(trouble));
        }
        return broken(dialect, dialect.stream(path, answer), trouble);
    }

    private static ChatPlan broken(ChatDialect dialect, List<byte[]> whole, Optional<ChatTrouble> trouble) {
        var pieces = new ArrayList<>(whole);
        var ending = ending(trouble);
        if (ending != Ending.END) {
            var kept = trouble.filter(ChatTrouble::atOnce).isPresent() ? 0 : Math.max(1, pieces.size() / 2);
            pieces.subList(Math.min(kept, pieces.size()), pieces.size()).clear();
        }
        if (trouble.filter(wrong -> wrong.deed() == ChatDeed.GARBAGE).isPresent()) {
            pieces.add(pieces.size() / 2, dialect.garbage());
        }
        return new ChatPlan(200, dialect.streamType(), pieces, ending);
    }

    private static Ending ending(Optional<ChatTrouble> trouble) {
        return switch (trouble.map(ChatTrouble::deed).orElse(ChatDeed.EMPTY)) {
            case STALL -> Ending.STALL;
            case DIE -> Ending.DIE;
            default -> Ending.END;
        };
    }

    private static Optional<ChatPlan> door(ChatDialect dialect, ChatDeed deed) {
        return switch (deed) {
            case REFUSE -> Optional.of(refusal(dialect, 503, "Service unavailable"));
            case ERROR -> Optional.of(refusal(dialect, 500, "Internal error"));
            case LIMIT -> Optional.of(refusal(dialect, 429, "Too many requests"));
            case LOCK -> Optional.of(refusal(dialect, 401, "Wrong key"));
            case HANG -> Optional.of(new ChatPlan(0, JSON, List.of(), Ending.STALL));
            default -> Optional.empty();
        };
    }

    public static ChatPlan refusal(ChatDialect dialect, int status, String message) {
        var body = Json.MAPPER.writeValueAsBytes(dialect.error(status, message));
        return new ChatPlan(status, JSON, List.of(body), Ending.END);
    }

    private static JsonNode read(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException broken) {
            return Json.MAPPER.createObjectNode();
        }
    }

    /// A named event of a stream of events.
    public static byte[] event(String name, Object json) {
        return ("event: " + name + "\ndata: " + Json.MAPPER.writeValueAsString(json) + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] event(Object json) {
        return ("data: " + Json.MAPPER.writeValueAsString(json) + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
