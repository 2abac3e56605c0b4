package dev.frontdesk.conversation.tool;

import dev.frontdesk.conversation.tool.ToolResult.Asks;
import dev.frontdesk.conversation.tool.ToolResult.Done;
import dev.frontdesk.conversation.tool.ToolResult.Misused;
import dev.frontdesk.conversation.tool.ToolResult.Refused;
import dev.frontdesk.conversation.tool.ToolResult.Unclear;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/// A tool's result as a model reads it: `{"status": …, "say": …, …facts}`.
final class ToolJson {

    private static final Pattern SAY =
            Pattern.compile("^\\{\"status\":\"[a-z_]+\",\"say\":\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private ToolJson() {}

    static String write(ToolResult result) {
        var object = new LinkedHashMap<String, Object>();
        object.put("status", status(result));
        if (!result.say().isEmpty()) {
            object.put("say", result.say().text());
        }
        if (result instanceof Misused(String instead)) {
            object.put("instead", instead);
        }
        object.putAll(result.facts());
        return Json.write(object);
    }

    /// What may be said of a result that was written here; empty when there is nothing.
    static String say(String written) {
        var found = SAY.matcher(written);
        return found.find() ? Json.read(found.group(1)) : "";
    }

    private static String status(ToolResult result) {
        return switch (result) {
            case Done _ -> "done";
            case Asks _ -> "not_done_ask";
            case Unclear _ -> "not_understood";
            case Refused _ -> "refused";
            case Misused _ -> "wrong_call";
        };
    }
}
